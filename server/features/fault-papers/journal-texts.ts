import type { Text } from "#layers/kit/text.ts";

/** What the shift journal says, in the words of the paper book. */
export const journalTexts = {
  title: { ky: "Авариялар журналы", ru: "Журнал аварий и заявок", en: "Journal of faults" },
  code: { ky: "№", ru: "№", en: "No." },
  called: { ky: "чалуу күнү, сааты", ru: "дата и час вызова", en: "day and hour of the call" },
  day: { ky: "Чалуу күнү", ru: "Дата вызова", en: "Day of the call" },
  clock: { ky: "Чалуу сааты", ru: "Час вызова", en: "Hour of the call" },
  who: { ky: "Ким билдирди", ru: "Кто сообщил", en: "Who called" },
  address: { ky: "Дареги", ru: "Адрес", en: "Address" },
  what: { ky: "Эмне болду", ru: "Что случилось", en: "What happened" },
  crew: { ky: "Бригада", ru: "Бригада", en: "Crew" },
  located: { ky: "Табылды", ru: "Найдено", en: "Located" },
  isolated: { ky: "Жабылды", ru: "Закрыто", en: "Isolated" },
  repaired: { ky: "Оңдолду", ru: "Починено", en: "Repaired" },
  restored: { ky: "Берилди", ru: "Подано", en: "Restored" },
  connections: { ky: "Өчүрүлгөн кошулуулар", ru: "Отключено вводов", en: "Connections cut off" },
  cause: { ky: "Себеби", ru: "Причина", en: "Cause" },
  done: { ky: "Эмне кылынды", ru: "Что сделано", en: "What was done" },
  signature: { ky: "Колу", ru: "Подпись", en: "Signature" },
  all: { ky: "Бардыгы", ru: "Итого", en: "All" },
  lines: {
    ky: "Жазуулар: {lines} ({networks})",
    ru: "Записей: {lines} ({networks})",
    en: "Lines: {lines} ({networks})",
  },
  unknownCut: {
    ky: "Кошулуулары белгисиз авариялар: {count}",
    ru: "Аварий с неизвестным числом вводов: {count}",
    en: "Faults with an unknown number of connections: {count}",
  },
  period: { ky: "Мезгили: {from} – {to}.", ru: "Период: {from} – {to}.", en: "From {from} to {to}." },
  network: { ky: "Тармагы: {network}.", ru: "Сеть: {network}.", en: "Network: {network}." },
  reading: {
    ky: "≈ болжолдуу убакыт. Бош орун: белгисиз, кол менен толтурулат. Кайталанган жана четке кагылган жазуулардын кошулуулары эсепке кирбейт.",
    ru: "≈ примерное время. Пустое место: неизвестно, вписывают от руки. Вводы повторных и отклонённых записей не складываются.",
    en: "≈ approximate time. Empty: not known, to be written in by hand. Connections of duplicate and rejected lines are not added up.",
  },
  withCallers: {
    ky: "Чалгандардын аттары бар: диспетчердик кызматтан тышкары берилбейт.",
    ru: "Содержит имена звонивших: за пределы диспетчерской не передаётся.",
    en: "Holds the names of callers: not to leave the dispatchers.",
  },
  empty: {
    ky: "Бул мезгилде авария жазылган эмес.",
    ru: "За этот период аварий не записано.",
    en: "No fault was written down in these days.",
  },
} as const satisfies Readonly<Record<string, Text>>;
