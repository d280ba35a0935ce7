import { sampleDataNotice } from "#contract/sample-data.ts";
import { inWords } from "./words.ts";

/** Rows that are not about the real city are told in both languages of the country, whatever the paper speaks. */
export const sampleMark = (): string => inWords(sampleDataNotice, ["ky", "ru"]);
export const sampleColor = "#b3261e";
