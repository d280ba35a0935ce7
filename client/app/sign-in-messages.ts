import type { Text } from "#client/i18n/text.ts";

export const signInText: Text = { ky: "Кирүү", ru: "Войти", en: "Sign in" };
