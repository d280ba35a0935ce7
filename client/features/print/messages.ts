import type { Text } from "#client/i18n/text.ts";
import type { Duty } from "#contract/paper.ts";

export const messages = {
  print: { ky: "Басып чыгаруу", ru: "Печать", en: "Print" },
  printView: {
    ky: "Картаны PDFке басып чыгаруу",
    ru: "Печать карты в PDF",
    en: "Print the map to PDF",
  },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  scale: { ky: "Масштаб", ru: "Масштаб", en: "Scale" },
  paper: { ky: "Кагаз", ru: "Бумага", en: "Paper" },
  orientation: { ky: "Багыты", ru: "Ориентация", en: "Orientation" },
  portrait: { ky: "тик", ru: "книжная", en: "portrait" },
  landscape: { ky: "туурасынан", ru: "альбомная", en: "landscape" },
  languages: { ky: "Тили", ru: "Язык", en: "Language" },
  drag: {
    ky: "Кагазды картада сүйрөп жылдырыңыз: масштабы өзгөрбөйт.",
    ru: "Перетащите лист на карте: масштаб не меняется.",
    en: "Drag the paper on the map: it keeps its scale.",
  },
  toView: { ky: "Көрүнүштүн ортосуна коюу", ru: "В середину вида", en: "Into the middle of the view" },
  drawn: { ky: "Тартылат", ru: "Будет нарисовано", en: "Will be drawn" },
  leftOut: {
    ky: "Бул масштабга өтө майда: {layers}",
    ru: "Слишком подробны для этого масштаба: {layers}",
    en: "Too detailed for this scale: {layers}",
  },
  noLayers: {
    ky: "Бир дагы катмар күйгүзүлгөн эмес. Сол жактагы тизмеден катмар күйгүзүңүз.",
    ru: "Ни один слой не включён. Включите слой в списке слева.",
    en: "No layer is switched on. Switch one on in the list on the left.",
  },
  titleBlock: { ky: "Штамп", ru: "Штамп", en: "Title block" },
  organisation: { ky: "Уюм", ru: "Организация", en: "Organisation" },
  object: { ky: "Объект", ru: "Объект", en: "Object" },
  title: { ky: "Чийменин аталышы", ru: "Название чертежа", en: "Title of the drawing" },
  inKyrgyz: { ky: "{label}, кыргызча", ru: "{label}, на кыргызском", en: "{label}, in Kyrgyz" },
  inRussian: { ky: "{label}, орусча", ru: "{label}, на русском", en: "{label}, in Russian" },
  post: { ky: "{duty}: кызматы", ru: "{duty}: должность", en: "{duty}: post" },
  name: { ky: "{duty}: аты-жөнү", ru: "{duty}: фамилия", en: "{duty}: name" },
  sheet: { ky: "Барак", ru: "Лист", en: "Sheet" },
  of: { ky: "Бардыгы", ru: "Всего листов", en: "Of sheets" },
  keep: {
    ky: "Штампты кийинки барактар үчүн сактоо",
    ru: "Сохранить штамп для следующих листов",
    en: "Keep the title block for the next sheets",
  },
  kept: { ky: "Штамп сакталды", ru: "Штамп сохранён", en: "The title block is kept" },
  make: { ky: "PDF жасоо", ru: "Создать PDF", en: "Make the PDF" },
  ready: {
    ky: "Барак даяр: {rows} жазуу, {pages} бет",
    ru: "Лист готов: записей {rows}, страниц {pages}",
    en: "The sheet is ready: {rows} rows, {pages} pages",
  },
  download: { ky: "PDF жүктөп алуу", ru: "Скачать PDF", en: "Download the PDF" },
} as const satisfies Readonly<Record<string, Text>>;

export const dutyTexts = {
  drawn: { ky: "Иштеп чыкты", ru: "Разработал", en: "Drawn" },
  checked: { ky: "Текшерди", ru: "Проверил", en: "Checked" },
  agreed: { ky: "Макулдашылды", ru: "Согласовано", en: "Agreed" },
  approved: { ky: "Бекитилди", ru: "Утверждено", en: "Approved" },
} as const satisfies Readonly<Record<Duty, Text>>;
