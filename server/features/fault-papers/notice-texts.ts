import type { FaultNetwork } from "#contract/faults.ts";
import type { Text } from "#layers/kit/text.ts";

/** What residents are told. In the words of municipal notices; both languages are always said. */
export const noticeTexts = {
  what: { ky: "Себеби", ru: "Причина", en: "Because of" },
  place: { ky: "Орду", ru: "Место", en: "Place" },
  since: { ky: "Башталышы", ru: "Начало", en: "Since" },
  until: { ky: "Берилиши күтүлөт", ru: "Ожидается подача", en: "Expected back" },
  untilSewer: { ky: "Оңдолушу күтүлөт", ru: "Ожидаемый ремонт", en: "Expected repair" },
  back: { ky: "Калыбына келтирилди", ru: "Восстановлено", en: "Restored" },
  unknown: { ky: "белгисиз", ru: "неизвестно", en: "not known" },
  contact: { ky: "Маалымат", ru: "Справки", en: "Call" },
  extentUnknown: {
    ky: "Кайсы үйлөр өчүрүлөрү азырынча белгисиз",
    ru: "Какие дома отключены, пока неизвестно",
    en: "It is not known yet which houses are cut off",
  },
  nobody: { ky: "Үйлөр өчүрүлгөн жок", ru: "Дома не отключены", en: "No house is cut off" },
  count: { ky: "{street}: үйлөр {count}", ru: "{street}: домов {count}", en: "{street}: houses {count}" },
  streets: { ky: "көчөлөр: {count}", ru: "улиц: {count}", en: "streets: {count}" },
  more: { ky: "дагы көчөлөр: {count}", ru: "ещё улиц: {count}", en: "further streets: {count}" },
  unnamed: {
    ky: "дареги реестрде жок үйлөр: {count}",
    ru: "домов без адреса в реестре: {count}",
    en: "houses without an address in the register: {count}",
  },
  area: {
    ky: "Өчүрүү аймагы",
    ru: "Зона отключения",
    en: "Area without supply",
  },
  here: { ky: "Авариянын орду", ru: "Место аварии", en: "Place of the fault" },
  goesOn: { ky: "Уландысы кийинки баракта", ru: "Продолжение на следующем листе", en: "Goes on overleaf" },
} as const satisfies Readonly<Record<string, Text>>;

type Heads = {
  /** The supply is off. */
  readonly cut: Text;
  /** Something is broken; whether the supply goes off is not known, or it will. */
  readonly broken: Text;
  readonly back: Text;
  readonly without: Text;
  readonly maybe: Text;
};

const maybe: Text = { ky: "Өчүрүлүшү мүмкүн", ru: "Возможно отключение", en: "May be cut off" };
const sewer: Text = { ky: "Канализацияда авария", ru: "Авария на канализации", en: "Sewer fault" };

export const headsOf = {
  water: {
    cut: { ky: "Суу убактылуу берилбейт", ru: "Временно нет воды", en: "No water for now" },
    broken: { ky: "Суу түтүгүндө авария", ru: "Авария на водопроводе", en: "Water fault" },
    back: { ky: "Суу кайра берилди", ru: "Подача воды восстановлена", en: "Water is back" },
    without: { ky: "Суу жок үйлөр", ru: "Без воды", en: "Without water" },
    maybe,
  },
  heat: {
    cut: { ky: "Жылуулук убактылуу берилбейт", ru: "Временно нет тепла", en: "No heat for now" },
    broken: { ky: "Жылуулук тармагында авария", ru: "Авария на тепловой сети", en: "Heat fault" },
    back: { ky: "Жылуулук кайра берилди", ru: "Подача тепла восстановлена", en: "Heat is back" },
    without: { ky: "Жылуулук жок үйлөр", ru: "Без тепла", en: "Without heat" },
    maybe,
  },
  sewer: {
    ...{ cut: sewer, broken: sewer, without: sewer, maybe },
    back: {
      ky: "Канализация калыбына келтирилди",
      ru: "Работа канализации восстановлена",
      en: "The sewer works again",
    },
  },
} as const satisfies Readonly<Record<FaultNetwork, Heads>>;
