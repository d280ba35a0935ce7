import type { ImportSettings } from "#contract/import.ts";

type Preset = { readonly source: string } & Pick<ImportSettings, "where" | "columns" | "values">;

/** As the licence (ODbL) asks it to be shown. */
export const osmAttribution = "© OpenStreetMap contributors (ODbL)";

const nameColumns = { name: "name_ru", "name:ru": "name_ru", "name:ky": "name_ky", "name:en": "name_en" };
const leaveOthersEmpty = { "*": "" };

/** How OpenStreetMap tags become base layers. */
export const osmPresets: Readonly<Record<string, Preset>> = {
  street: {
    source: "lines",
    where: [
      {
        column: "highway",
        values: [
          ...[
            "trunk",
            "primary",
            "secondary",
            "tertiary",
            "residential",
            "unclassified",
            "living_street",
            "service",
          ],
          ...["trunk_link", "primary_link", "secondary_link", "tertiary_link"],
        ],
      },
    ],
    columns: { ...nameColumns, highway: "class", surface: "surface", lanes: "lanes", width: "width_m" },
    values: {
      class: {
        ...{ trunk: "highway", primary: "highway", trunk_link: "highway", primary_link: "highway" },
        ...{
          secondary: "collector",
          tertiary: "collector",
          secondary_link: "collector",
          tertiary_link: "collector",
        },
        "*": "local",
      },
      surface: {
        ...{ asphalt: "asphalt", paved: "asphalt", concrete: "asphalt" },
        ...{ gravel: "gravel", fine_gravel: "gravel", compacted: "gravel", unpaved: "gravel" },
        ...{ ground: "earth", earth: "earth", dirt: "earth" },
        ...leaveOthersEmpty,
      },
    },
  },
  building: {
    source: "multipolygons",
    where: [{ column: "building", values: [] }],
    columns: {
      "addr:housenumber": "house_number",
      building: "use",
      "building:levels": "storeys",
      "building:flats": "flats",
    },
    values: {
      use: {
        ...{ house: "house", detached: "house", semidetached_house: "house", residential: "house" },
        ...{ apartments: "block", dormitory: "block" },
        ...{ industrial: "industrial", warehouse: "industrial", manufacture: "industrial" },
        ...{
          retail: "trade_office",
          commercial: "trade_office",
          office: "trade_office",
          supermarket: "trade_office",
        },
        ...{
          school: "public",
          kindergarten: "public",
          hospital: "public",
          public: "public",
          civic: "public",
          mosque: "public",
        },
        ...{ service: "utility", transformer_tower: "utility" },
        ...leaveOthersEmpty,
      },
    },
  },
  railway: {
    source: "lines",
    where: [{ column: "railway", values: ["rail", "narrow_gauge"] }],
    columns: { service: "kind", electrified: "electrified" },
    values: {
      kind: { siding: "station", yard: "station", spur: "siding", ...leaveOthersEmpty },
      electrified: { no: "no", contact_line: "yes", ...leaveOthersEmpty },
    },
  },
  green_area: {
    source: "multipolygons",
    where: [{ column: "leisure", values: ["park", "garden"] }],
    columns: { ...nameColumns, leisure: "kind" },
    values: { kind: { park: "park", garden: "garden" } },
  },
  tree: {
    source: "points",
    where: [{ column: "natural", values: ["tree"] }],
    columns: {},
    values: {},
  },
};
