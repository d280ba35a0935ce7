import { currentLanguage } from "#client/i18n/language.tsx";
import { type Text, translate } from "#client/i18n/text.ts";
import { getDraft } from "#client/state/editing.ts";
import { notify } from "#client/ui/notices.ts";

const saveFirst: Text = {
  ky: "Адегенде ачык форманы сактаңыз же жокко чыгарыңыз, андан кийин кайра жүктөңүз.",
  ru: "Сначала сохраните или отмените открытую форму, потом обновите.",
  en: "Save or cancel the open form first, then reload.",
};
const reloadText: Text = { ky: "Кайра жүктөө", ru: "Обновить", en: "Reload" };

const isFormOpen = (): boolean => getDraft() !== null || document.querySelector("form") !== null;

/** Never under a form that somebody is filling in. */
export function reloadWhenSaved(): void {
  if (!isFormOpen()) {
    window.location.reload();
    return;
  }
  const language = currentLanguage();
  notify({
    kind: "info",
    stays: true,
    text: translate(language, saveFirst),
    action: { label: translate(language, reloadText), run: reloadWhenSaved },
  });
}
