import type { Text } from "#client/i18n/text.ts";

export const messages = {
  variant: { ky: "Пландын варианты", ru: "Вариант плана", en: "Plan variant" },
  inForce: { ky: "Учурдагы", ru: "Действующий", en: "In force" },
} as const satisfies Readonly<Record<string, Text>>;
