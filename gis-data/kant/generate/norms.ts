import { norm } from "#layers/registers/norm.ts";
import { tariff } from "#layers/registers/tariff.ts";
import { unitPrice } from "#layers/registers/unit-price.ts";
import type { Context } from "./context.ts";
import { type CityTable, type Item, sample, table } from "./rows.ts";

type Confidence = "norm" | "from_memory" | "assumed";
type Norm = readonly [
  key: string,
  value: number,
  unit: string,
  confidence: Confidence,
  document: string,
  ky: string,
  ru: string,
  en: string,
];

const snip = "СНиП 2.07.01-89*";
const water = "СНиП 2.04.02-84, табл. 1";

const norms: readonly Norm[] = [
  [
    "public_green_m2_per_person",
    8,
    "m²/адам · чел. · person",
    "from_memory",
    snip,
    "Жалпы пайдалануудагы жашыл аймак",
    "Озеленение общего пользования",
    "Public green",
  ],
  [
    "school_reach_m",
    500,
    "m",
    "from_memory",
    snip,
    "Мектепке чейинки аралык",
    "Радиус доступности школы",
    "Reach of a school",
  ],
  [
    "kindergarten_reach_m",
    300,
    "m",
    "from_memory",
    snip,
    "Бала бакчага чейинки аралык",
    "Радиус доступности детского сада",
    "Reach of a kindergarten",
  ],
  [
    "water_house_l_per_person_day",
    350,
    "l/адам·күн · чел.·сут",
    "from_memory",
    "Бишкек, норма без водомера · kg.mirtv.ru/154882",
    "Жеке үйгө суу нормасы",
    "Норма воды, частный дом",
    "Water, private house",
  ],
  [
    "water_flat_hot_l_per_person_day",
    310,
    "l/адам·күн · чел.·сут",
    "from_memory",
    "Бишкек, норма без водомера · kg.mirtv.ru/154882",
    "Ысык суусу бар батирге суу нормасы",
    "Норма воды, квартира с горячей водой",
    "Water, flat with hot water",
  ],
  [
    "water_standpipe_l_per_person_day",
    50,
    "l/адам·күн · чел.·сут",
    "norm",
    water,
    "Колонкадан суу нормасы",
    "Норма воды, колонка",
    "Water, standpipe",
  ],
  [
    "planting_park_trees_per_ha",
    170,
    "даана/га · шт/га · per ha",
    "assumed",
    "",
    "Сейил бактагы дарактар",
    "Деревьев в парке",
    "Trees in a park",
  ],
  [
    "planting_street_spacing_m",
    12,
    "m",
    "assumed",
    "",
    "Көчөдөгү дарактардын аралыгы",
    "Шаг посадки на улице",
    "Spacing of street trees",
  ],
  ["light_spacing_m", 35, "m", "assumed", "", "Жарыктардын аралыгы", "Шаг светильников", "Spacing of lights"],
  [
    "heating_season_days",
    150,
    "күн · сут · days",
    "assumed",
    "",
    "Жылытуу мезгили",
    "Отопительный сезон",
    "Heating season",
  ],
  [
    "road_warranty_years",
    3,
    "жыл · лет · years",
    "from_memory",
    "sputnik.kg 2024-08-05",
    "Жол оңдоонун кепилдиги",
    "Гарантия на ремонт дорог",
    "Warranty on road repair",
  ],
];

type Tariff = readonly [
  service: "water" | "sewer" | "heating",
  customer: "household" | "public_body" | "business",
  unit: "m3" | "gcal",
  rate: string,
];

/** Kant's own tariffs are not known; these are Bishkek's of about 2012 as press reports give them, heat invented. */
const tariffs: readonly Tariff[] = [
  ["water", "household", "m3", "4.4800"],
  ["water", "public_body", "m3", "6.1500"],
  ["water", "business", "m3", "7.9500"],
  ["sewer", "household", "m3", "1.0000"],
  ["sewer", "public_body", "m3", "1.7500"],
  ["sewer", "business", "m3", "2.5000"],
  ["heating", "household", "gcal", "700.0000"],
  ["heating", "public_body", "gcal", "1100.0000"],
  ["heating", "business", "gcal", "1300.0000"],
];

type Price = readonly [
  key: string,
  work: "road" | "sidewalk" | "drainage" | "lighting" | "greening" | "water" | "sewer" | "heating",
  unit: "m" | "m2" | "piece",
  price: string,
  ky: string,
  ru: string,
  en: string,
];

const prices: readonly Price[] = [
  ["overlay", "road", "m2", "900.0000", "Асфальт төшөө", "Укладка асфальта", "Asphalt overlay"],
  ["patching", "road", "m2", "450.0000", "Чуңкурларды жамоо", "Ямочный ремонт", "Patching"],
  ["gravel", "road", "m2", "120.0000", "Шагыл төшөө", "Отсыпка гравием", "Gravelling"],
  ["sidewalk", "sidewalk", "m2", "650.0000", "Тротуар төшөө", "Устройство тротуара", "Sidewalk"],
  ["flume", "drainage", "m", "1800.0000", "Темир-бетон арык", "Железобетонный лоток", "Concrete flume"],
  ["light", "lighting", "piece", "22000.0000", "Жарык орнотуу", "Установка светильника", "Street light"],
  ["sapling", "greening", "piece", "450.0000", "Көчөт отургузуу", "Посадка саженца", "Sapling planted"],
  [
    "water_pe_150",
    "water",
    "m",
    "3200.0000",
    "ПЭ суу түтүгүн алмаштыруу",
    "Замена водопровода на ПЭ 150",
    "Water main renewed, PE 150",
  ],
  [
    "sewer_200",
    "sewer",
    "m",
    "4100.0000",
    "Канализацияны алмаштыруу",
    "Замена канализации 200",
    "Sewer renewed, 200",
  ],
  [
    "heat_pair_150",
    "heating",
    "m",
    "9500.0000",
    "Жылуулук түтүгүн алмаштыруу",
    "Замена теплотрассы 2×150",
    "Heat pipes renewed, 2×150",
  ],
];

export function normTables({ id }: Context): CityTable[] {
  const normRows = norms.map(
    ([key, value, unit, confidence, document, ky, ru, en], i): Item<typeof norm> => ({
      row: {
        id: id("norm", key),
        code: `N-${String(i + 1).padStart(2, "0")}`,
        title_ky: ky,
        title_ru: ru,
        title_en: en,
        active: true,
        sort_order: i + 1,
        key,
        value,
        unit,
        document: document === "" ? null : document,
        confidence,
        ...sample(),
      },
      geometry: null,
    }),
  );
  const tariffRows = tariffs.map(
    ([service, customer_class, unit, rate_som_per_unit], i): Item<typeof tariff> => ({
      row: {
        id: id("tariff", `${service}-${customer_class}`),
        code: `T-${String(i + 1).padStart(2, "0")}`,
        service,
        customer_class,
        unit,
        rate_som_per_unit,
        confidence: "assumed",
        remark:
          service === "heating" || i === 5
            ? null
            : "Бишкек, болжол менен 2012/13 · Бишкек, около 2012/13 · Bishkek, about 2012/13: 24.kg/archive/ru/bishkek24/137005",
        ...sample(),
      },
      geometry: null,
    }),
  );
  const priceRows = prices.map(
    ([key, work, unit, price_som_per_unit, ky, ru, en], i): Item<typeof unitPrice> => ({
      row: {
        id: id("unit_price", key),
        code: `U-${String(i + 1).padStart(2, "0")}`,
        title_ky: ky,
        title_ru: ru,
        title_en: en,
        active: true,
        sort_order: i + 1,
        work,
        unit,
        price_som_per_unit,
        price_year: 2013,
        renews_surface: key === "overlay" || key === "gravel",
        confidence: "assumed",
        ...sample(),
      },
      geometry: null,
    }),
  );
  return [table(norm, normRows), table(tariff, tariffRows), table(unitPrice, priceRows)];
}
