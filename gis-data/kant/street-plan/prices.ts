import type { StreetWork } from "#layers/council/street-works.ts";
import { uuid } from "../generate/identity.ts";
import { type CityRow, sample } from "../generate/rows.ts";

/** The city's own, so that its prices of 2013 are found by their ids. */
const citySeed = 2014;

const pricedYears = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017] as const;

type Kind = {
  readonly work: StreetWork;
  readonly unit: "m" | "m2" | "piece";
  readonly renewsSurface: boolean;
  readonly title: readonly [ky: string, ru: string, en: string];
  /** Som, of the years from 2010; those of 2013 are kant.md's, the others follow them. All are invented. */
  readonly som: readonly number[];
};

/** What a street's works cost by year. Keys are those of the city's own register of 2013 where it has them. */
export const priceKinds = {
  overlay: {
    ...{ work: "road", unit: "m2", renewsSurface: true },
    title: ["Асфальт төшөө", "Укладка асфальта", "Asphalt overlay"],
    som: [740, 790, 850, 900, 950, 1000, 1040, 1080],
  },
  patching: {
    ...{ work: "road", unit: "m2", renewsSurface: false },
    title: ["Чуңкурларды жамоо", "Ямочный ремонт", "Patching"],
    som: [360, 390, 420, 450, 480, 500, 510, 530],
  },
  gravel: {
    ...{ work: "road", unit: "m2", renewsSurface: true },
    title: ["Шагыл төшөө", "Отсыпка гравием", "Gravelling"],
    som: [90, 100, 110, 120, 130, 130, 140, 150],
  },
  sidewalk: {
    ...{ work: "sidewalk", unit: "m2", renewsSurface: false },
    title: ["Тротуар төшөө", "Устройство тротуара", "Sidewalk"],
    som: [530, 570, 610, 650, 690, 730, 760, 790],
  },
  crossing: {
    ...{ work: "crossing", unit: "piece", renewsSurface: false },
    title: ["Жөө өтмөктү жабдуу", "Обустройство пешеходного перехода", "Pedestrian crossing"],
    som: [28_000, 30_000, 32_500, 35_000, 37_000, 39_000, 40_500, 42_000],
  },
  light: {
    ...{ work: "lighting", unit: "piece", renewsSurface: false },
    title: ["Жарык орнотуу", "Установка светильника", "Street light"],
    som: [18_000, 19_000, 20_500, 22_000, 23_000, 24_000, 25_000, 26_000],
  },
  flume: {
    ...{ work: "drainage", unit: "m", renewsSurface: false },
    title: ["Темир-бетон арык", "Железобетонный лоток", "Concrete flume"],
    som: [1500, 1600, 1700, 1800, 1900, 2000, 2080, 2160],
  },
  culvert: {
    ...{ work: "drainage", unit: "piece", renewsSurface: false },
    title: ["Арыктын өткөөл түтүгү", "Переезд через арык", "Culvert of an aryk"],
    som: [16_000, 17_000, 18_000, 19_000, 20_000, 21_000, 22_000, 22_800],
  },
  sapling: {
    ...{ work: "greening", unit: "piece", renewsSurface: false },
    title: ["Көчөт отургузуу", "Посадка саженца", "Sapling planted"],
    som: [350, 380, 410, 450, 480, 500, 520, 540],
  },
  water_pe_150: {
    ...{ work: "water", unit: "m", renewsSurface: false },
    title: ["ПЭ суу түтүгүн алмаштыруу", "Замена водопровода на ПЭ 150", "Water main renewed, PE 150"],
    som: [2600, 2800, 3000, 3200, 3400, 3600, 3750, 3900],
  },
  sewer_200: {
    ...{ work: "sewer", unit: "m", renewsSurface: false },
    title: ["Канализацияны алмаштыруу", "Замена канализации 200", "Sewer renewed, 200"],
    som: [3400, 3600, 3850, 4100, 4350, 4600, 4800, 5000],
  },
  heat_pair_150: {
    ...{ work: "heating", unit: "m", renewsSurface: false },
    title: ["Жылуулук түтүгүн алмаштыруу", "Замена теплотрассы 2×150", "Heat pipes renewed, 2×150"],
    som: [7800, 8300, 8900, 9500, 10_000, 10_500, 10_900, 11_300],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type PriceKey = keyof typeof priceKinds;

export const kindOf = (key: PriceKey): Kind => priceKinds[key];

export const somOf = (key: PriceKey, year: number): number => {
  const som = kindOf(key).som[year - pricedYears[0]];
  if (som === undefined) throw new Error(`the sample city has no price of ${key} for ${year}`);
  return som;
};

/** The city's own register holds most prices of 2013. */
const cityYear = 2013;
const inCity = (key: PriceKey, year: number): boolean =>
  year === cityYear && key !== "crossing" && key !== "culvert";

export const priceId = (key: PriceKey, year: number): string =>
  uuid(citySeed, "unit_price", inCity(key, year) ? key : `${key}-${year}`);

const keys = Object.keys(priceKinds) as readonly PriceKey[];
const firstNumber = 11;

/** Rows of the register beside those of the city. */
export const priceRows = (): CityRow[] =>
  pricedYears
    .flatMap((year) => keys.filter((key) => !inCity(key, year)).map((key) => ({ key, year })))
    .map(({ key, year }, index) => {
      const { work, unit, renewsSurface, title } = kindOf(key);
      return {
        row: {
          id: priceId(key, year),
          code: `U-${firstNumber + index}`,
          ...{ title_ky: title[0], title_ru: title[1], title_en: title[2] },
          active: true,
          sort_order: firstNumber + index,
          work,
          unit,
          price_som_per_unit: `${somOf(key, year)}.0000`,
          price_year: year,
          renews_surface: renewsSurface,
          confidence: "assumed",
          ...sample(),
        },
        geometry: null,
      };
    });
