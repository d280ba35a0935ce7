import type { Duty } from "#contract/paper.ts";
import type { Text } from "#layers/kit/text.ts";

/** What a paper says by itself. */
export const paperTexts = {
  duty: { ky: "Милдети", ru: "Роль", en: "Duty" },
  name: { ky: "Аты-жөнү", ru: "Фамилия", en: "Name" },
  signature: { ky: "Колу", ru: "Подпись", en: "Signature" },
  date: { ky: "Күнү", ru: "Дата", en: "Date" },
  seal: { ky: "М.О.", ru: "М.П.", en: "Seal" },
  organisation: { ky: "Уюм", ru: "Организация", en: "Organisation" },
  object: { ky: "Объект", ru: "Объект", en: "Object" },
  title: { ky: "Чийме", ru: "Чертёж", en: "Drawing" },
  document: { ky: "Документ", ru: "Документ", en: "Document" },
  scale: { ky: "Масштаб", ru: "Масштаб", en: "Scale" },
  sheet: { ky: "Барак", ru: "Лист", en: "Sheet" },
  sheets: { ky: "Барактар", ru: "Листов", en: "Sheets" },
  printed: { ky: "Басылган", ru: "Отпечатано", en: "Printed" },
  asOf: { ky: "Маалымат {date} карата", ru: "Данные на {date}", en: "Data as of {date}" },
  sources: { ky: "Булактар", ru: "Источники", en: "Sources" },
  north: { ky: "Т", ru: "С", en: "N" },
  metres: { ky: "м", ru: "м", en: "m" },
  rows: { ky: "Жазуулар", ru: "Записей", en: "Rows" },
} as const satisfies Readonly<Record<string, Text>>;

export const dutyTexts = {
  drawn: { ky: "Иштеп чыкты", ru: "Разработал", en: "Drawn" },
  checked: { ky: "Текшерди", ru: "Проверил", en: "Checked" },
  agreed: { ky: "Макулдашылды", ru: "Согласовано", en: "Agreed" },
  approved: { ky: "Бекитилди", ru: "Утверждено", en: "Approved" },
} as const satisfies Readonly<Record<Duty, Text>>;
