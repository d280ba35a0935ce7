import { boolean, choice, date, number, reference, text } from "./field.ts";

/** Fields that mean the same on many layers, so that they are worded once. */
export const remark = text({
  label: { ky: "Эскертүү", ru: "Примечание", en: "Remark" },
  maxLength: 2000,
  multiline: true,
});

export const condition = choice(
  {
    good: { ky: "жакшы", ru: "хорошее", en: "good" },
    fair: { ky: "канааттандырарлык", ru: "удовлетворительное", en: "fair" },
    poor: { ky: "начар", ru: "плохое", en: "poor" },
  },
  { label: { ky: "Техникалык абалы", ru: "Техсостояние", en: "Condition" }, tile: true },
);

export const elevation = number({
  label: { ky: "Жердин бийиктиги", ru: "Отметка земли", en: "Ground level" },
  unit: "m",
  decimals: 2,
  min: -500,
  max: 9000,
});

export const depth = number({
  label: { ky: "Тереңдиги", ru: "Глубина", en: "Depth" },
  unit: "m",
  decimals: 2,
  min: 0,
  max: 30,
});

export const diameter = number({
  label: { ky: "Диаметри", ru: "Диаметр", en: "Diameter" },
  unit: "mm",
  decimals: 0,
  min: 10,
  max: 3000,
  tile: true,
});

const level = { unit: "m", decimals: 2, min: -500, max: 9000, tile: true } as const;

export const coverLevel = number({
  label: { ky: "Капкагынын бийиктиги", ru: "Отметка крышки", en: "Cover level" },
  ...level,
});

export const invertLevel = number({
  label: { ky: "Түбүнүн бийиктиги", ru: "Отметка лотка", en: "Invert level" },
  ...level,
});

/** Inverts at both ends of a link that falls by gravity. */
export const invertLevels = {
  from_invert_level_m: number({
    label: {
      ky: "Башталышындагы түбүнүн бийиктиги",
      ru: "Отметка лотка в начале",
      en: "Invert level at the start",
    },
    unit: "m",
    decimals: 2,
    min: -500,
    max: 9000,
  }),
  to_invert_level_m: number({
    label: { ky: "Аягындагы түбүнүн бийиктиги", ru: "Отметка лотка в конце", en: "Invert level at the end" },
    unit: "m",
    decimals: 2,
    min: -500,
    max: 9000,
  }),
};

/** A valve's operability is unknown (null) until somebody has turned it. */
export const valveFields = {
  normally_closed: boolean({
    label: { ky: "Кадимки абалы жабык", ru: "Нормально закрыта", en: "Normally closed" },
    required: true,
    tile: true,
  }),
  operable: boolean({
    label: { ky: "Буралат", ru: "Исправна", en: "Operable" },
    help: {
      ky: "Бурап көрмөйүнчө бош калтырыңыз",
      ru: "Оставьте пустым, пока её не повернули",
      en: "Leave empty until somebody has turned it",
    },
    tile: true,
  }),
  proven_on: date({
    label: { ky: "Текшерилген күнү", ru: "Проверена", en: "Proven on" },
    help: {
      ky: "Акыркы жолу качан буралган",
      ru: "Когда её последний раз поворачивали",
      en: "When it was last turned",
    },
  }),
  accessible: boolean({
    label: { ky: "Жеткиликтүү", ru: "Доступна", en: "Accessible" },
    help: {
      ky: "Табылбаса же көмүлүп калса — жок",
      ru: "Не найдена или засыпана — нет",
      en: "Not found or buried: no",
    },
    tile: true,
  }),
};

export const owner = reference({
  label: { ky: "Ээси", ru: "Собственник", en: "Owner" },
  layer: "organisation",
});
export const responsible = reference({
  label: { ky: "Жооптуу", ru: "Ответственный", en: "Responsible" },
  layer: "organisation",
});
export const buildingReference = reference({
  label: { ky: "Имараты", ru: "Здание", en: "Building" },
  layer: "building",
});
export const streetReference = reference({
  label: { ky: "Көчөсү", ru: "Улица", en: "Street" },
  layer: "street",
});

export const streetSide = choice(
  {
    left: { ky: "сол", ru: "левая", en: "left" },
    right: { ky: "оң", ru: "правая", en: "right" },
  },
  {
    label: { ky: "Көчөнүн жагы", ru: "Сторона улицы", en: "Side of street" },
    help: {
      ky: "Көчөнүн огунун багыты боюнча",
      ru: "По направлению оси улицы",
      en: "Looking along the street's centreline",
    },
  },
);

export const irrigation = choice(
  {
    aryk: { ky: "арыктан", ru: "из арыка", en: "from an aryk" },
    pipe: { ky: "суу түтүгүнөн", ru: "из водопровода", en: "from a water pipe" },
    tanker: { ky: "суу ташыгыч менен", ru: "поливомоечной машиной", en: "by tanker" },
    none: { ky: "сугарылбайт", ru: "не поливается", en: "none" },
  },
  { label: { ky: "Сугаруу", ru: "Полив", en: "Irrigation" } },
);

/** How far a figure may be trusted: one "from memory" never decides pass or fail. */
export const confidence = choice(
  {
    norm: { ky: "ченем документинен", ru: "из нормативного документа", en: "from a norm" },
    from_memory: {
      ky: "эстен жазылган, ырасталсын",
      ru: "по памяти, требует подтверждения",
      en: "from memory, to be confirmed",
    },
    assumed: { ky: "болжолдонгон", ru: "принято условно", en: "assumed" },
  },
  { label: { ky: "Ишенимдүүлүгү", ru: "Достоверность", en: "Confidence" }, required: true },
);

export const customerClass = choice(
  {
    household: { ky: "калк", ru: "население", en: "households" },
    public_body: { ky: "бюджеттик мекемелер", ru: "бюджетные организации", en: "public bodies" },
    business: { ky: "башка керектөөчүлөр", ru: "прочие потребители", en: "businesses" },
    all: { ky: "бардык керектөөчүлөр", ru: "все потребители", en: "all customers" },
  },
  { label: { ky: "Керектөөчүлөр тобу", ru: "Группа потребителей", en: "Customer class" }, required: true },
);

/** Of a figure that is known within limits. */
export const confidenceLimits = number({
  label: {
    ky: "95 % ишеним аралыгы, ±",
    ru: "95 %-й доверительный интервал, ±",
    en: "95 % confidence limits, ±",
  },
  unit: "percent",
  decimals: 1,
  min: 0,
  max: 1000,
});

export const dataGrade = number({
  label: { ky: "Маалыматтын сапаты, 1–10", ru: "Оценка данных, 1–10", en: "Data grade, 1–10" },
  decimals: 0,
  min: 1,
  max: 10,
});

/** Where a figure comes from; shown beside it wherever it stands. */
export const figureMark = choice(
  {
    strategy: { ky: "стратегиядан", ru: "из стратегии", en: "from the strategy" },
    sample: { ky: "үлгү маалыматтан", ru: "из учебных данных", en: "from sample data" },
    city: { ky: "шаар киргизген", ru: "введено городом", en: "entered by the city" },
  },
  { label: { ky: "Кайдан", ru: "Откуда", en: "Mark" }, required: true },
);
