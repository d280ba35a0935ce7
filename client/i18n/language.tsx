import { createContext, type ReactNode, use, useEffect } from "react";
import type { Language } from "./text.ts";

let current: Language = "ky";

/** For code outside React, such as the language header of a request. */
export const currentLanguage = (): Language => current;

const LanguageContext = createContext<Language>("ky");

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  // Set while rendering: children's first requests already ask in this language.
  current = language;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => use(LanguageContext);
