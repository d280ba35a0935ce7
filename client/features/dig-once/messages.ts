import type { PluralText, Text } from "#client/i18n/text.ts";
import type { DigRule, exemptionReasons } from "#contract/dig-once.ts";

export const messages = {
  conflicts: { ky: "Карама-каршылыктар", ru: "Противоречия", en: "Conflicts" },
  checking: { ky: "Текшерилүүдө", ru: "Проверяется", en: "Checking" },
  none: {
    ky: "Белгилүү карама-каршылык жок.",
    ru: "Известных противоречий нет.",
    en: "No conflict is known.",
  },
  part: { ky: "Көчөнүн {from}–{to} бөлүгүндө", ru: "На участке {from}–{to}", en: "Between {from} and {to}" },
  opening: { ky: "Казылат", ru: "Вскрывается", en: "Opened" },
  failing: { ky: "Жарыла турган", ru: "Прорывает", en: "Bursts" },
  surface: { ky: "Төшөмө", ru: "Покрытие", en: "Surface" },
  protectedUntil: { ky: "{day} чейин корголот", ru: "под защитой до {day}", en: "protected until {day}" },
  thisStreet: { ky: "ушул сап", ru: "эта строка плана", en: "this item" },
  open: { ky: "Ачуу: {code}", ru: "Открыть: {code}", en: "Open: {code}" },
  exempted: {
    ky: "Уруксат берилген: {reason}. {signer}, {day}",
    ru: "Сделано исключение: {reason}. {signer}, {day}",
    en: "Exempted: {reason}. {signer}, {day}",
  },
  exempt: { ky: "Уруксат жазуу", ru: "Сделать исключение", en: "Exempt" },
  withdraw: { ky: "Кайтарып алуу", ru: "Отозвать", en: "Withdraw" },
  reasonCode: { ky: "Негизи", ru: "Основание", en: "Ground" },
  reason: { ky: "Себеби", ru: "Обоснование", en: "Reason" },
  signer: { ky: "Ким кол койду", ru: "Кто подписал", en: "Signed by" },
  signedOn: { ky: "Кол коюлган күнү", ru: "Дата подписи", en: "Signed on" },
  needed: { ky: "Толтуруңуз.", ru: "Заполните.", en: "Fill this in." },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  plan_item: { ky: "пландагы көчө", ru: "улица в плане", en: "street in the plan" },
  dig_permit: { ky: "жер казууга ордер", ru: "ордер на земляные работы", en: "dig permit" },
  pipe: { ky: "түтүк", ru: "труба", en: "pipe" },
} as const satisfies Readonly<Record<string, Text>>;

export const conflictCount: PluralText = {
  ky: "{count} карама-каршылык",
  ru: { one: "{count} противоречие", few: "{count} противоречия", many: "{count} противоречий" },
  en: { one: "{count} conflict", other: "{count} conflicts" },
};

export const faultCount: PluralText = {
  ky: "5 жылда {count} авария",
  ru: { one: "{count} авария за 5 лет", few: "{count} аварии за 5 лет", many: "{count} аварий за 5 лет" },
  en: { one: "{count} fault in 5 years", other: "{count} faults in 5 years" },
};

export const ruleTexts: Readonly<Record<DigRule, Text>> = {
  moratorium: {
    ky: "Жаңы төшөмө корголуп турганда жер казылат",
    ru: "Грунт вскрывают, пока новое покрытие под защитой",
    en: "The ground is opened while the new surface is protected",
  },
  renewal_after_resurfacing: {
    ky: "Түтүк төшөмөдөн кийинки жылы жаңыланат",
    ru: "Трубу меняют после того, как обновили покрытие",
    en: "The pipe is renewed after the surface above it",
  },
  burst_prone: {
    ky: "Көп жарылган түтүк жаңы төшөмөнүн алдында калат",
    ru: "Под новым покрытием остаётся труба, которую часто прорывает",
    en: "A pipe that keeps bursting stays under the new surface",
  },
  opportunity: {
    ky: "Ошол эле жылы, ошол эле көчөдө: чогуу кылса, төшөмө бир жолу калыбына келет",
    ru: "Та же улица в том же году: вместе покрытие восстановят один раз",
    en: "Same street, same year: together the surface is restored once",
  },
};

/** What can be done about it. */
export const cureTexts: Readonly<Record<DigRule, Text>> = {
  moratorium: {
    ky: "Ишти коргоо мөөнөтүнөн кийинкиге жылдырыңыз же уруксаттын негизин жазыңыз.",
    ru: "Перенесите работу за срок защиты или запишите основание исключения.",
    en: "Move the work past the protection, or record why it is exempted.",
  },
  renewal_after_resurfacing: {
    ky: "Түтүктү ушул жылдын планына кошуңуз же төшөмөнү кийинкиге жылдырыңыз.",
    ru: "Включите замену трубы в план этого года или отложите покрытие.",
    en: "Take the renewal into this year's plan, or put the surface off.",
  },
  burst_prone: {
    ky: "Пландагы көчөгө бул түтүктү жаңылоону кошуңуз.",
    ru: "Добавьте на эту улицу замену этой трубы.",
    en: "Add the renewal of this pipe to the street.",
  },
  opportunity: {
    ky: "Иштердин мөөнөтүн макулдашыңыз.",
    ru: "Согласуйте сроки работ.",
    en: "Agree the times of both works.",
  },
};

export const reasonTexts: Readonly<Record<(typeof exemptionReasons)[number], Text>> = {
  emergency: { ky: "авария", ru: "авария", en: "emergency" },
  new_connection: { ky: "жаңы абонентти кошуу", ru: "новое подключение", en: "new connection" },
  law: { ky: "мыйзамдын талабы", ru: "требование закона", en: "required by law" },
  safety: { ky: "коопсуздук", ru: "безопасность", en: "safety" },
  no_other_way: { ky: "башка жол жок", ru: "другого пути нет", en: "no other way" },
  trenchless: { ky: "казбай жүргүзүлөт", ru: "бестраншейно", en: "trenchless" },
  other: { ky: "башка", ru: "другое", en: "other" },
};
