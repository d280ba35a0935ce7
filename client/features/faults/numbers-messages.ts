import type { Text } from "#client/i18n/text.ts";

export const numbersMessages = {
  year: { ky: "Жылы", ru: "Год", en: "Year" },
  none: { ky: "Бул жылы авария катталган эмес", ru: "За этот год аварий нет", en: "No faults in this year" },
  noneNext: {
    ky: "Жогорудан башка жылды тандаңыз.",
    ru: "Выберите выше другой год.",
    en: "Choose another year above.",
  },
  byKind: { ky: "Түрү боюнча", ru: "По видам", en: "By kind" },
  byStreet: { ky: "Көчө боюнча", ru: "По улицам", en: "By street" },
  noStreet: { ky: "көчөсү белгисиз", ru: "улица неизвестна", en: "street unknown" },
  byAge: { ky: "Түтүктүн жашы боюнча", ru: "По возрасту труб", en: "By age of the pipe" },
  age: { ky: "{from}-{to} жыл", ru: "{from}-{to} лет", en: "{from}-{to} years" },
  ageUnknown: { ky: "жашы белгисиз", ru: "возраст неизвестен", en: "age unknown" },
  runTimes: { ky: "Убакыттары (медиана)", ru: "Продолжительность (медиана)", en: "Run times (median)" },
  awareness_to_location: {
    ky: "билингенден табылганга чейин",
    ru: "от известия до места",
    en: "aware to located",
  },
  location_to_repair: {
    ky: "табылгандан оңдолгонго чейин",
    ru: "от места до ремонта",
    en: "located to repaired",
  },
  isolation_to_restoration: {
    ky: "жабылгандан калыбына келгенге чейин",
    ru: "от перекрытия до подачи",
    en: "isolated to restored",
  },
  whole: { ky: "баары", ru: "всего", en: "the whole" },
  ofFaults: { ky: "{count} авария боюнча", ru: "по авариям: {count}", en: "of {count} faults" },
  customerHours: {
    ky: "Керектөөчү-сааттар",
    ru: "Потребителе-часы",
    en: "Customer-hours",
  },
  customerHoursHelp: {
    ky: "Өчүрүлгөн кошулуулар × жабылгандан калыбына келгенге чейинки саат. Үчөө тең белгилүү авариялар боюнча; {unknown} авария боюнча белгисиз.",
    ru: "Отключённые вводы × часы от перекрытия до подачи. По авариям, где известно всё; по {unknown} неизвестно.",
    en: "Connections cut off × hours from isolation to restoration. Of faults that know all three; {unknown} do not.",
  },
  showFaults: { ky: "Аварияларды көрсөтүү", ru: "Показать аварии", en: "Show the faults" },
} as const satisfies Readonly<Record<string, Text>>;
