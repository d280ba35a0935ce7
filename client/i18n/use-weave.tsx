import { Fragment, type ReactNode, useCallback } from "react";
import { useLanguage } from "./language.tsx";
import type { Text } from "./text.ts";

/** A text in the reader's language whose `{name}` are pieces of the page instead of words. A name without a piece stays visible. */
export function useWeave(): (text: Text, pieces: Readonly<Record<string, ReactNode>>) => ReactNode {
  const language = useLanguage();
  return useCallback(
    (text, pieces) =>
      text[language].split(/(\{\w+\})/).map((part, index) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order
        return <Fragment key={index}>{name === undefined ? part : (pieces[name] ?? part)}</Fragment>;
      }),
    [language],
  );
}
