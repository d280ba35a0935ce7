import { useLanguage } from "#client/i18n/language.tsx";
import { languages } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { chooseLanguage } from "#client/state/view-language.ts";
import { Segmented } from "#client/ui/segmented.tsx";
import { languageNames, messages } from "./messages.ts";

export function LanguageSwitch() {
  const t = useText();
  return (
    <Segmented
      label={t(messages.language)}
      value={useLanguage()}
      options={languages.map((value) => ({
        value,
        label: languageNames[value].short,
        title: languageNames[value].full,
        lang: value,
      }))}
      onChange={chooseLanguage}
    />
  );
}
