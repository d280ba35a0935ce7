import { condition, streetReference, streetSide } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { everyone } from "#layers/kit/roles.ts";

export const aryk = defineLayer({
  id: "aryk",
  theme: "drainage",
  title: { ky: "Арык", ru: "Арык", en: "Aryk (open ditch)" },
  geometry: "LineString",
  fields: {
    purpose: choice(
      {
        irrigation: { ky: "сугат", ru: "поливной", en: "irrigation" },
        storm: { ky: "жаан суусу", ru: "водоотводный", en: "storm water" },
        both: {
          ky: "сугат жана жаан суусу",
          ru: "поливной и водоотводный",
          en: "irrigation and storm water",
        },
      },
      { label: { ky: "Милдети", ru: "Назначение", en: "Purpose" }, tile: true },
    ),
    lining: choice(
      {
        concrete: { ky: "темир-бетон куурлар", ru: "железобетонные лотки", en: "concrete flumes" },
        stone: { ky: "таш", ru: "каменная мостовая", en: "stone" },
        earth: { ky: "топурак", ru: "земляное русло", en: "earth" },
      },
      { label: { ky: "Бети", ru: "Облицовка", en: "Lining" }, tile: true },
    ),
    bottom_width_m: number({
      label: { ky: "Түбүнүн туурасы", ru: "Ширина по дну", en: "Bottom width" },
      unit: "m",
      decimals: 2,
      min: 0,
      max: 20,
      tile: true,
    }),
    depth_m: number({
      label: { ky: "Тереңдиги", ru: "Глубина", en: "Depth" },
      unit: "m",
      decimals: 2,
      min: 0,
      max: 10,
      tile: true,
    }),
    silt_cm: number({
      label: { ky: "Ылайы", ru: "Заиление", en: "Silt" },
      unit: "cm",
      decimals: 0,
      min: 0,
      max: 300,
    }),
    street_id: streetReference,
    side: streetSide,
    condition,
  },
  network: { name: "drainage", role: "link" },
  minZoom: 14,
  read: everyone,
  edit: ["engineer", "quarter_head", "admin"],
  label: "{lining} {bottom_width_m}×{depth_m}",
  symbology: {
    color: palette.drainage,
    letter: {
      field: "lining",
      values: {
        concrete: { ky: "А т/б", ru: "А ж/б", en: "A conc." },
        stone: { ky: "А таш", ru: "А кам.", en: "A stone" },
        earth: { ky: "А", ru: "А", en: "A" },
      },
      unknown: { ky: "А", ru: "А", en: "A" },
    },
    width: {
      field: "bottom_width_m",
      stops: [
        [0.3, 1.2],
        [1, 2.2],
        [3, 4],
      ],
      unknown: 1.3,
    },
  },
});
