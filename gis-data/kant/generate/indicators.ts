import { indicator } from "#layers/registers/indicator.ts";
import type { Context } from "./context.ts";
import { type CityTable, type Item, sample, table } from "./rows.ts";
import { strategyTitle } from "./strategy.ts";
import { type Title, titles } from "./title.ts";

type Indicator = readonly [
  key: string,
  measure: string,
  unit: string,
  direction: "up" | "down",
  baseline: number | null,
  year: number | null,
  title: Title,
];

/**
 * Baselines are what the sample city itself contains in 2013. Nobody has set targets, named who answers for them or told
 * the risks, and nothing of it is invented. The year is that of the plan which is counted.
 */
const indicators: readonly Indicator[] = [
  [
    "green_area",
    "greening",
    "m²/адам · чел. · person",
    "up",
    8.99,
    null,
    ["Бир тургунга жашыл аянт", "Озеленение общего пользования на жителя", "Public green per resident"],
  ],
  [
    "trees_healthy",
    "greening",
    "%",
    "up",
    61,
    null,
    ["Соо дарактардын үлүшү", "Доля здоровых деревьев", "Share of healthy trees"],
  ],
  [
    "lights_working",
    "streets",
    "%",
    "up",
    71,
    null,
    ["Иштеген жарыктардын үлүшү", "Доля горящих фонарей", "Share of lights that work"],
  ],
  [
    "asphalt_km",
    "streets",
    "км · km",
    "up",
    null,
    null,
    ["Асфальт жолдордун узундугу", "Протяжённость асфальтовых дорог", "Length of asphalt roads"],
  ],
  [
    "plan_streets_done",
    "streets",
    "көчө · улиц · streets",
    "up",
    null,
    2013,
    [
      "Жылдык пландан кабыл алынган көчөлөр (2013)",
      "Принятые улицы годового плана (2013)",
      "Streets of the yearly plan that were accepted (2013)",
    ],
  ],
  [
    "plan_money_done",
    "streets",
    "%",
    "up",
    null,
    2013,
    [
      "Жылдык пландын аткарылышы, акча боюнча (2013)",
      "Исполнение годового плана по деньгам (2013)",
      "Money of the yearly plan accepted by acts (2013)",
    ],
  ],
  [
    "trees",
    "greening",
    "дарак · деревьев · trees",
    "up",
    null,
    null,
    ["Тирүү дарактардын саны", "Число живых деревьев", "Living trees"],
  ],
  [
    "asphalt",
    "streets",
    "%",
    "up",
    62,
    null,
    ["Асфальт жолдордун үлүшү", "Доля асфальта", "Share of asphalt"],
  ],
  [
    "water_lost",
    "water",
    "%",
    "down",
    80,
    null,
    ["Алынган, бирок төлөнбөгөн суу", "Поднятая, но не оплаченная вода", "Water drawn but not paid for"],
  ],
  [
    "sewer_people",
    "water",
    "%",
    "up",
    50,
    null,
    ["Канализация менен камсыз калк", "Население с канализацией", "People with sewerage"],
  ],
  [
    "metered",
    "water",
    "%",
    "up",
    12,
    null,
    ["Эсептегичи бар абоненттер", "Абоненты с водомерами", "Metered customers"],
  ],
  [
    "waterlogged",
    "groundwater",
    "га · ha",
    "down",
    96,
    null,
    ["Суу баскан аянт", "Подтопленная площадь", "Waterlogged land"],
  ],
];

/** How many people live here, as the strategy gives it: calculations per resident find these by their keys. */
const residents: readonly (readonly [key: string, count: number, title: Title])[] = [
  [
    "residents_registered",
    20_800,
    ["Катталган тургундар", "Зарегистрированные жители", "Registered residents"],
  ],
  [
    "residents_unregistered",
    3000,
    [
      "Катталбаган тургундар (кеминде)",
      "Незарегистрированные жители (не менее)",
      "Unregistered residents (at least)",
    ],
  ],
];

function residentItems(id: Context["id"]): Item<typeof indicator>[] {
  return residents.map(([key, actual, title], i) => ({
    row: {
      id: id("indicator", key),
      code: `D-${i + 1}`,
      ...titles(title, indicators.length + i + 1),
      key,
      unit: "адам · чел. · persons",
      year: 2013,
      actual,
      ...sample(),
      source: `${strategyTitle}, 1.4`,
    },
    geometry: null,
  }));
}

export function indicatorTable(id: Context["id"]): CityTable {
  const rows = indicators.map(
    ([key, of, unit, direction, baseline, year, title], i): Item<typeof indicator> => ({
      row: {
        id: id("indicator", key),
        code: `I-${String(i + 1).padStart(2, "0")}`,
        ...titles(title, i + 1),
        measure_id: id("measure", of),
        unit,
        direction,
        key,
        year,
        baseline,
        ...sample(),
      },
      geometry: null,
    }),
  );
  return table(indicator, [...rows, ...residentItems(id)]);
}
