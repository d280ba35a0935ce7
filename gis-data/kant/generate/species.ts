import { species } from "#layers/registers/species.ts";
import type { Context } from "./context.ts";
import { type CityTable, type Item, sample, table } from "./rows.ts";

type Facts = Item<typeof species>["row"];
type Species = {
  key: string;
  share: number;
  titles: readonly [string, string, string];
  facts: Pick<
    Facts,
    "latin_name" | "kind" | "water_need" | "mature_height_m" | "lifespan_years" | "allergenic" | "suckering"
  >;
};

const deciduous = (
  key: string,
  share: number,
  titles: Species["titles"],
  latin_name: string,
  water_need: "low" | "medium" | "high",
  mature_height_m: number,
  lifespan_years: number,
  allergenic = false,
  suckering = false,
): Species => ({
  key,
  share,
  titles,
  facts: {
    latin_name,
    kind: "deciduous",
    water_need,
    mature_height_m,
    lifespan_years,
    allergenic,
    suckering,
  },
});

/** Shares of the city's trees, percent. */
export const speciesList: readonly Species[] = [
  deciduous("elm", 28, ["Кара жыгач", "Карагач (вяз)", "Elm"], "Ulmus pumila", "low", 18, 80),
  deciduous("poplar", 22, ["Терек", "Тополь", "Poplar"], "Populus nigra", "high", 28, 60, true, true),
  deciduous("ash", 11, ["Шумтол", "Ясень", "Ash"], "Fraxinus pennsylvanica", "medium", 20, 120),
  deciduous("maple", 10, ["Заранг", "Клён", "Maple"], "Acer negundo", "medium", 15, 60, true),
  deciduous("birch", 6, ["Кайың", "Берёза", "Birch"], "Betula pendula", "high", 20, 90, true),
  deciduous("willow", 6, ["Тал", "Ива", "Willow"], "Salix alba", "high", 20, 80),
  deciduous("oak", 5, ["Эмен", "Дуб", "Oak"], "Quercus robur", "medium", 25, 300),
  deciduous("linden", 4, ["Жөкө", "Липа", "Linden"], "Tilia cordata", "medium", 22, 200),
  {
    key: "spruce",
    share: 5,
    titles: ["Карагай, арча", "Ель, арча", "Spruce, juniper"],
    facts: {
      latin_name: "Picea, Juniperus",
      kind: "coniferous",
      water_need: "medium",
      mature_height_m: 25,
      lifespan_years: 200,
      allergenic: false,
      suckering: false,
    },
  },
  deciduous(
    "fruit",
    3,
    ["Мөмөлүү дарактар", "Плодовые деревья", "Fruit trees"],
    "Malus, Prunus",
    "medium",
    6,
    40,
  ),
];

export function speciesTable({ id }: Context): CityTable {
  const rows = speciesList.map(
    ({ key, titles, facts }, i): Item<typeof species> => ({
      row: {
        id: id("species", key),
        code: key,
        title_ky: titles[0],
        title_ru: titles[1],
        title_en: titles[2],
        active: true,
        sort_order: i + 1,
        ...facts,
        ...sample(),
      },
      geometry: null,
    }),
  );
  return table(species, rows);
}
