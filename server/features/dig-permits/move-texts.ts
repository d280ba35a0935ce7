import type { DigPermitMove } from "#contract/dig-permit-moves.ts";
import type { Text } from "#layers/kit/text.ts";

export const moveTexts: Readonly<Record<DigPermitMove, Text>> = {
  issue: { ky: "ордерди берүү", ru: "выдать ордер", en: "issue the permit" },
  refuse: { ky: "четке кагуу", ru: "отказать", en: "refuse" },
  open: { ky: "жер казылды", ru: "вскрыто", en: "ground opened" },
  restore: { ky: "төшөмө калыбына келтирилди", ru: "покрытие восстановлено", en: "surface restored" },
  accept: {
    ky: "калыбына келтирүүнү кабыл алуу",
    ru: "принять восстановление",
    en: "accept the restoration",
  },
  return: { ky: "кайра жасоого кайтаруу", ru: "вернуть на переделку", en: "send back to be done again" },
  cancel: { ky: "жокко чыгаруу", ru: "отменить", en: "cancel" },
};
