import { longestRemark } from "#contract/remarks.ts";
import { textMissing, textTooLong } from "./refusals.ts";

/** Characters as a person counts them: a letter with a mark is one, and so is an emoji. */
export const charactersIn = (text: string): number => [...text.normalize("NFC")].length;

/** The text as it is stored. PostgreSQL has no text with a zero character. */
export function readText(given: string | undefined, needed: true): string;
export function readText(given: string | undefined, needed: boolean): string | undefined;
export function readText(given: string | undefined, needed: boolean): string | undefined {
  const text = given?.replaceAll("\0", "").normalize("NFC").trim() ?? "";
  if (text === "") {
    if (needed) throw textMissing();
    return undefined;
  }
  const length = charactersIn(text);
  if (length > longestRemark) throw textTooLong(length);
  return text;
}
