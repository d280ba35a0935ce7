import type { Text } from "#layers/kit/text.ts";

/** Said wherever rows are shown, exported, printed or answered that are not about the real city. */
export const sampleDataNotice: Text = {
  ky: "үлгү маалымат (чыныгы эмес)",
  ru: "учебные данные (не настоящие)",
  en: "sample data (not real)",
};
