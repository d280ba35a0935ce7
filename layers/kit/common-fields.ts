import {
  boolean,
  choice,
  date,
  element,
  json,
  number,
  reference,
  text,
  timestamp,
  uuid,
  year,
} from "./field.ts";

/** Held by every row of every layer. See docs/architecture.md, "A row". */
export const commonFields = {
  status: choice(
    {
      planned: { ky: "пландалган", ru: "планируется", en: "planned" },
      in_service: { ky: "иштеп жатат", ru: "действует", en: "in service" },
      out_of_service: { ky: "иштебейт", ru: "не действует", en: "out of service" },
    },
    { label: { ky: "Абалы", ru: "Состояние", en: "Status" }, required: true, defaulted: true, tile: true },
  ),
  built_year: year({ label: { ky: "Салынган жылы", ru: "Год постройки", en: "Built" }, tile: true }),
  built_year_basis: choice(
    {
      known: { ky: "белгилүү", ru: "известен", en: "known" },
      assumed: { ky: "болжолдуу", ru: "предположительно", en: "assumed" },
    },
    { label: { ky: "Жылдын негизи", ru: "Основание года", en: "Year is" } },
  ),
  source: text({ label: { ky: "Булагы", ru: "Источник", en: "Source" } }),
  accuracy: choice(
    {
      surveyed: { ky: "өлчөнгөн", ru: "съёмка", en: "surveyed" },
      digitised: { ky: "чиймеден алынган", ru: "оцифровано с чертежа", en: "digitised from a drawing" },
      schematic: { ky: "схемалык", ru: "схематично", en: "schematic" },
    },
    { label: { ky: "Тактыгы", ru: "Точность", en: "Accuracy" }, tile: true },
  ),
  synthetic: boolean({
    label: { ky: "Үлгү маалымат", ru: "Учебные данные", en: "Sample data" },
    required: true,
    defaulted: true,
  }),
  valid_from: date({
    label: { ky: "Күчүндө, баштап", ru: "Действует с", en: "Valid from" },
    required: true,
    defaulted: true,
    tile: true,
  }),
  valid_to: date({
    label: { ky: "Күчүндө, чейин", ru: "Действует до", en: "Valid to" },
    help: {
      ky: "Бул күнү нерсе жок болот: алынган же алмаштырылган",
      ru: "С этого дня предмета нет: изъят или заменён",
      en: "From this day the thing is gone: taken out or replaced",
    },
    tile: true,
  }),
  replaces_id: uuid({ label: { ky: "Мурункусу", ru: "Заменяет", en: "Replaces" } }),
  extra: json({ label: { ky: "Кошумча маалымат", ru: "Прочие сведения", en: "Further data" } }),
  version: number({
    label: { ky: "Версия", ru: "Версия", en: "Version" },
    decimals: 0,
    required: true,
    system: true,
  }),
  updated_at: timestamp({
    label: { ky: "Өзгөртүлгөн", ru: "Изменено", en: "Changed" },
    required: true,
    system: true,
  }),
  updated_by: text({
    label: { ky: "Өзгөрткөн", ru: "Изменил", en: "Changed by" },
    required: true,
    system: true,
  }),
} as const;

/** Half-open dates bound every row; a code is what people call it and is unique among the rows in force. */
export const codeField = {
  code: text({ label: { ky: "Коду", ru: "Код", en: "Code" }, maxLength: 60, tile: true }),
} as const;

export const nameFields = {
  name_ky: text({
    label: { ky: "Аталышы (кыргызча)", ru: "Название (кырг.)", en: "Name (Kyrgyz)" },
    tile: true,
  }),
  name_ru: text({
    label: { ky: "Аталышы (орусча)", ru: "Название (рус.)", en: "Name (Russian)" },
    tile: true,
  }),
  name_en: text({
    label: { ky: "Аталышы (англисче)", ru: "Название (англ.)", en: "Name (English)" },
    tile: true,
  }),
} as const;

/** A register that the city edits and other rows point to. */
export const titleFields = {
  title_ky: text({
    label: { ky: "Аталышы (кыргызча)", ru: "Название (кырг.)", en: "Title (Kyrgyz)" },
    required: true,
  }),
  title_ru: text({
    label: { ky: "Аталышы (орусча)", ru: "Название (рус.)", en: "Title (Russian)" },
    required: true,
  }),
  title_en: text({
    label: { ky: "Аталышы (англисче)", ru: "Название (англ.)", en: "Title (English)" },
    required: true,
  }),
  active: boolean({
    label: { ky: "Колдонулат", ru: "Используется", en: "In use" },
    required: true,
    defaulted: true,
  }),
  sort_order: number({
    label: { ky: "Катары", ru: "Порядок", en: "Order" },
    decimals: 0,
    required: true,
    defaulted: true,
  }),
} as const;

export const ownershipFields = {
  owner_id: reference({ label: { ky: "Ээси", ru: "Собственник", en: "Owner" }, layer: "organisation" }),
  operator_id: reference({
    label: { ky: "Пайдалануучусу", ru: "Эксплуатирует", en: "Operator" },
    layer: "organisation",
  }),
} as const;

export const linkFields = {
  from_node: element({
    label: { ky: "Башталыш түйүнү", ru: "Начальный узел", en: "From node" },
    role: "node",
    required: true,
  }),
  to_node: element({
    label: { ky: "Акыркы түйүнү", ru: "Конечный узел", en: "To node" },
    role: "node",
    required: true,
  }),
} as const;

export const fittingFields = {
  on_link: element({
    label: { ky: "Түтүгү", ru: "На участке", en: "On link" },
    role: "link",
    required: true,
  }),
  chainage_m: number({
    label: { ky: "Башынан аралыгы", ru: "Пикетаж", en: "Chainage" },
    help: {
      ky: "Түтүктүн башталышынан ченелет",
      ru: "Отсчитывается от начала участка",
      en: "Measured from the link's first point",
    },
    unit: "m",
    decimals: 2,
    min: 0,
    required: true,
  }),
} as const;

export const variantFields = {
  variant_id: reference({
    label: { ky: "Пландын варианты", ru: "Вариант плана", en: "Plan variant" },
    layer: "plan_variant",
    required: true,
    tile: true,
  }),
  lineage_id: uuid({
    label: { ky: "Теги", ru: "Происхождение", en: "Lineage" },
    required: true,
    defaulted: true,
    tile: true,
  }),
  forked_from_version: number({
    label: { ky: "Бөлүнгөн версиясы", ru: "Ответвлено от версии", en: "Forked from version" },
    decimals: 0,
    system: true,
  }),
  split_from: uuid({ label: { ky: "Мындан бөлүнгөн", ru: "Отделено от", en: "Split from" } }),
} as const;

export const lengthField = {
  length_m: number({
    label: { ky: "Узундугу", ru: "Длина", en: "Length" },
    unit: "m",
    decimals: 2,
    required: true,
    system: true,
    tile: true,
  }),
} as const;

export const areaField = {
  area_m2: number({
    label: { ky: "Аянты", ru: "Площадь", en: "Area" },
    unit: "m2",
    decimals: 1,
    required: true,
    system: true,
    tile: true,
  }),
} as const;
