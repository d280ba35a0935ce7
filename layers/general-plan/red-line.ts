import { remark, streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, date, number, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const redLine = defineLayer({
  id: "red_line",
  theme: "general_plan",
  title: { ky: "Кызыл сызык", ru: "Красная линия", en: "Red line" },
  description: {
    ky: "Көчөнүн жана курулуштун чеги",
    ru: "Граница между улицей и застройкой",
    en: "The boundary between a street and the land that may be built on",
  },
  geometry: "LineString",
  fields: {
    kind: choice(
      {
        existing: { ky: "учурдагы", ru: "существующая", en: "existing" },
        proposed: { ky: "сунушталган", ru: "проектируемая", en: "proposed" },
        abolished: { ky: "жокко чыгарылуучу", ru: "отменяемая", en: "to be abolished" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true, tile: true },
    ),
    street_id: streetReference,
    right_of_way_m: number({
      label: { ky: "Кызыл сызыктар арасы", ru: "Ширина в красных линиях", en: "Width between red lines" },
      unit: "m",
      decimals: 1,
      min: 1,
      max: 150,
      tile: true,
    }),
    decree: text({ label: { ky: "Чечими", ru: "Решение", en: "Decree" } }),
    approved_on: date({ label: { ky: "Бекитилген күнү", ru: "Утверждена", en: "Approved on" } }),
    remark,
  },
  variants: true,
  minZoom: 14,
  labelMinZoom: 16,
  read: everyone,
  edit: ["planner", "admin"],
  search: ["code", "decree"],
  symbology: {
    color: "#d6304a",
    letter: {
      field: "kind",
      values: {
        existing: { ky: "КС", ru: "КЛ", en: "RL" },
        proposed: { ky: "КС сун.", ru: "КЛ пр.", en: "RL prop." },
        abolished: { ky: "КС жок.", ru: "КЛ отм.", en: "RL abol." },
      },
      unknown: { ky: "КС", ru: "КЛ", en: "RL" },
    },
    width: 1.4,
    dash: [8, 2],
  },
});
