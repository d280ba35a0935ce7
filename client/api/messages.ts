import type { Text } from "#client/i18n/text.ts";

export const unreachable: Text = {
  ky: "Серверге жетүүгө болбой жатат. Тармакты текшериңиз; өзгөртүүлөрүңүз жоголгон жок, кайра аракет кылыңыз.",
  ru: "Сервер недоступен. Проверьте сеть; введённое не потеряно, попробуйте ещё раз.",
  en: "The server cannot be reached. Check the network; nothing you typed is lost, try again.",
};
