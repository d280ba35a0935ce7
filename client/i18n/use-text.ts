import { useCallback } from "react";
import { useLanguage } from "./language.tsx";
import { type Params, type PluralText, type Text, translate } from "./text.ts";

export type Translate = (text: Text | PluralText, params?: Params) => string;

/** `t(messages.save)`: the text in the reader's language. */
export function useText(): Translate {
  const language = useLanguage();
  return useCallback((text, params) => translate(language, text, params), [language]);
}
