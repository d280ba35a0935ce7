import type { Text } from "#client/i18n/text.ts";
import type { IntakeMethod } from "./first-draft.ts";

export const firstMessages = {
  intro: {
    ky: "Абонент бөлүмүнүн китебиндеги үч сан жетиштүү. Байкап көрүү үчүн да болот: сактамайынча эч нерсе жазылбайт.",
    ru: "Хватит трёх чисел из книг абонентского отдела. Можно просто попробовать: пока не сохраните, ничего не записывается.",
    en: "Three numbers from the books of the billing office are enough. You may simply try: nothing is written until you save.",
  },
  year: { ky: "Жылы", ru: "Год", en: "Year" },
  period: { ky: "Мезгил", ru: "Период", en: "Period" },
  wholeYear: { ky: "жыл бою", ru: "весь год", en: "the whole year" },
  method: {
    ky: "Тартылган суу кантип белгилүү",
    ru: "Откуда известно, сколько поднято",
    en: "How the intake is known",
  },
  intake: { ky: "Тартылган суу", ru: "Поднято воды", en: "Water drawn" },
  pumpHours: { ky: "Насостор иштеген саат", ru: "Часы работы насосов", en: "Hours that pumps ran" },
  pumpCapacity: {
    ky: "Бир сааттагы өндүрүмдүүлүгү",
    ru: "Производительность в час",
    en: "What they pump in an hour",
  },
  pumped: { ky: "Тартылган суу: {volume}", ru: "Поднято: {volume}", en: "Water drawn: {volume}" },
  limits: {
    ky: "Канчага жаңылышы мүмкүн, ±",
    ru: "Насколько может отличаться, ±",
    en: "How far it may be off, ±",
  },
  limitsAssumed: {
    ky: "божомол: бул жол үчүн адаттагы маани",
    ru: "принято: обычное для этого способа",
    en: "assumed: usual for this way",
  },
  billed: { ky: "Акысы эсептелген суу", ru: "Начислено абонентам", en: "Water billed" },
  billedHelp: {
    ky: "Эсептегич жана норма боюнча, чогуу",
    ru: "По приборам и по норме, вместе",
    en: "By meter and by norm together",
  },
  paid: { ky: "Акысы төлөнгөн суу", ru: "Оплачено", en: "Water paid for" },
  result: { ky: "Жооп", ru: "Ответ", en: "The answer" },
  waiting: {
    ky: "Тартылган сууну жана калган эки сандын жок дегенде бирин жазыңыз.",
    ru: "Впишите, сколько поднято, и хотя бы одно из двух других чисел.",
    en: "Enter the water drawn and at least one of the other two numbers.",
  },
  notBilled: {
    ky: "Акысы эсептелбеген — {volume}: тартылган суудан акысы эсептелгенин кемиткенде.",
    ru: "Не начислено {volume}: поднятое минус начисленное.",
    en: "{volume} was not billed: the water drawn less the water billed.",
  },
  unpaid: {
    ky: "Акысы төлөнбөгөн — {volume}, тартылган суунун {percent}.",
    ru: "Не оплачено {volume} — {percent} поднятой воды.",
    en: "{volume} was not paid for: {percent} of the water drawn.",
  },
  between: {
    ky: "95 % ишеним менен чын саны: {range}.",
    ru: "С уверенностью 95 из 100: {range}.",
    en: "With 95 % confidence: {range}.",
  },
  exact: {
    ky: "Эсептелген менен төлөнгөн китептерден алынат, так деп эсептелет.",
    ru: "Начисленное и оплаченное берутся из книг и считаются точными.",
    en: "What was billed and paid is taken from the books as exact.",
  },
  save: {
    ky: "{year}-жылдын балансы катары сактоо",
    ru: "Сохранить как баланс {year} года",
    en: "Save as the balance of {year}",
  },
  saveNeedsYear: {
    ky: "Сактоо үчүн жылын жазыңыз.",
    ru: "Чтобы сохранить, впишите год.",
    en: "To save it, enter the year.",
  },
  replaces: {
    ky: "Бул мезгилге шаар мурун киргизген сандар алмашат; тарыхта калат жана кайтарууга болот.",
    ru: "Числа, введённые городом за этот период раньше, заменятся; они останутся в истории, и замену можно отменить.",
    en: "What the city entered for this period before is replaced; it stays in the history, and this can be undone.",
  },
  saved: { ky: "Баланс сакталды", ru: "Баланс сохранён", en: "The balance is saved" },
  onlyRead: {
    ky: "Сактоого инженер, каржы кызматкери же администратор укуктуу.",
    ru: "Сохранять могут инженер, финансист и администратор.",
    en: "An engineer, a finance officer or an administrator may save it.",
  },
  clear: { ky: "Тазалоо", ru: "Очистить", en: "Clear" },
} as const satisfies Readonly<Record<string, Text>>;

export const methodTexts: Readonly<Record<IntakeMethod, Text>> = {
  meter: { ky: "эсептегичтен", ru: "по водомеру", en: "by meter" },
  pump_hours: { ky: "насостун сааттарынан", ru: "по часам насосов", en: "by pump hours" },
  estimate: { ky: "болжол менен", ru: "на глаз", en: "a guess" },
};
