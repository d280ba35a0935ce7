import type { ChoiceField } from "#layers/kit/field.ts";
import { fold } from "#layers/kit/fold.ts";
import { languages } from "#layers/kit/text.ts";

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** The choice that the server reads from this text by itself: a code, a label or an abbreviation in any language. */
export const choiceCalled = ({ values, short }: ChoiceField, text: string): string | undefined =>
  Object.entries(values).find(([code, label]) =>
    [code, ...languages.flatMap((language) => [label[language], short?.[code]?.[language] ?? ""])].some(
      (name) => bare(name) === bare(text) && name !== "",
    ),
  )?.[0];
