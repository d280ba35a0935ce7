import type { DigPhotoTaken } from "#contract/dig-permits.ts";
import type { Text } from "#layers/kit/text.ts";

/** What a dig permit says on paper beside the labels of its fields. */
export const permitPaperTexts = {
  title: { ky: "Жер казууга ордер", ru: "Ордер на земляные работы", en: "Dig permit" },
  what: { ky: "Көрсөткүч", ru: "Показатель", en: "Item" },
  says: { ky: "Мазмуну", ru: "Содержание", en: "Content" },
  number: { ky: "Ордердин №", ru: "Ордер №", en: "Permit no." },
  applicant: { ky: "Ким казат", ru: "Кто вскрывает", en: "Who digs" },
  area: { ky: "Аянты, м²", ru: "Площадь, м²", en: "Area, m²" },
  coordinates: {
    ky: "Жери (кеңдик, узундук)",
    ru: "Место (широта, долгота)",
    en: "Place (latitude, longitude)",
  },
  works: { ky: "Иштердин мөөнөтү", ru: "Срок работ", en: "Works" },
  yes: { ky: "ооба", ru: "да", en: "yes" },
  no: { ky: "жок", ru: "нет", en: "no" },
  known: {
    ky: "5 м чегинде белгилүү: {owner}",
    ru: "Известно в пределах 5 м: {owner}",
    en: "Known within 5 m: {owner}",
  },
  nothingKnown: {
    ky: "Эч нерсе белгилүү эмес. Сураган катмарлар: {layers}. Белгисиз тармактар болушу мүмкүн.",
    ru: "Ничего не известно. Опрошены слои: {layers}. Неизвестные сети возможны.",
    en: "Nothing is known. Layers that were asked: {layers}. Networks that nobody knows of are possible.",
  },
  unknownOwner: { ky: "ээси белгисиз", ru: "владелец неизвестен", en: "owner not known" },
  signOff: { ky: "Макулдашуу: {owner}", ru: "Согласование: {owner}", en: "Sign-off: {owner}" },
  notSigned: {
    ky: "кол коюла элек ____________",
    ru: "не подписано ____________",
    en: "not signed ____________",
  },
  photos: { ky: "Сүрөттөр", ru: "Снимки", en: "Photos" },
  photosOf: {
    before: { ky: "казганга чейин: {count}", ru: "до вскрытия: {count}", en: "before: {count}" },
    opened: { ky: "казылган жер: {count}", ru: "вскрытие: {count}", en: "open ground: {count}" },
    restored: {
      ky: "калыбына келгенде: {count}",
      ru: "после восстановления: {count}",
      en: "restored: {count}",
    },
  },
  moratorium: {
    ky: "Казууга тыюу мөөнөтү",
    ru: "Запрет на вскрытие",
    en: "Moratorium",
  },
  exempted: {
    ky: "{street}: {until} чейин; өзгөчө уруксат: {signer}, {on}",
    ru: "{street}: до {until}; исключение: {signer}, {on}",
    en: "{street}: until {until}; exempted by {signer}, {on}",
  },
  notExempted: {
    ky: "{street}: {until} чейин; өзгөчө уруксат жок",
    ru: "{street}: до {until}; исключения нет",
    en: "{street}: until {until}; not exempted",
  },
  callBefore: {
    ky: "Казуунун алдында тармактардын ээлерин чакырыңыз. Тизме {date} күнкү маалымат боюнча; картада жок тармактар болушу мүмкүн.",
    ru: "До вскрытия вызовите владельцев сетей. Список по данным на {date}; возможны сети, которых нет на карте.",
    en: "Call the owners before digging. The list is of {date}; there may be networks that are on no map.",
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<DigPhotoTaken, Text>>>>;
