import { diameter, elevation, remark, responsible } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { everyone } from "#layers/kit/roles.ts";

const screen = { unit: "m", decimals: 2, min: 0, max: 500 } as const;

export const observationWell = defineLayer({
  id: "observation_well",
  theme: "drainage",
  title: { ky: "Байкоо скважинасы", ru: "Наблюдательная скважина", en: "Observation well" },
  geometry: "Point",
  fields: {
    elevation_m: elevation,
    pipe_top_level_m: number({
      label: { ky: "Түтүк оозунун бийиктиги", ru: "Отметка верха трубы", en: "Top of pipe" },
      help: {
        ky: "Суунун тереңдиги ушул жерден ченелет",
        ru: "От неё измеряют глубину до воды",
        en: "The depth to water is measured from here",
      },
      unit: "m",
      decimals: 3,
      min: -500,
      max: 9000,
    }),
    well_depth_m: number({ label: { ky: "Тереңдиги", ru: "Глубина скважины", en: "Well depth" }, ...screen }),
    screen_top_m: number({
      label: { ky: "Чыпканын үстү, жерден", ru: "Верх фильтра, от земли", en: "Top of screen below ground" },
      ...screen,
    }),
    screen_bottom_m: number({
      label: {
        ky: "Чыпканын асты, жерден",
        ru: "Низ фильтра, от земли",
        en: "Bottom of screen below ground",
      },
      ...screen,
    }),
    diameter_mm: diameter,
    responsible_id: responsible,
    remark,
  },
  minZoom: 13,
  read: everyone,
  edit: ["engineer", "admin"],
  symbology: { color: palette.drainage, marker: "ring", size: 6 },
});
