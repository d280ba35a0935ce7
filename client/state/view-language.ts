import { type Language, languages } from "#layers/kit/text.ts";
import { readStored, writeStored } from "./stored.ts";
import { getView, setView, useView } from "./view-store.ts";

/** Puts this device's last choice, or Kyrgyz, into an address without a language, so that a link copied from it has one. */
export function settleLanguage(): void {
  if (getView().language) return;
  const stored = readStored("language");
  setView({ language: languages.find((language) => language === stored) ?? "ky" });
}

export const useViewLanguage = (): Language => useView((view) => view.language) ?? "ky";

export function chooseLanguage(language: Language): void {
  writeStored("language", language);
  setView({ language });
}
