import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count, number } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";
import { ownerLetterFields } from "./owner-letter.ts";

export const powerLine = defineLayer({
  id: "power_line",
  theme: "utilities",
  title: { ky: "Электр линиясы", ru: "Линия электропередачи", en: "Power line" },
  geometry: "LineString",
  fields: {
    kind: choice(
      {
        overhead: { ky: "аба линиясы", ru: "воздушная", en: "overhead" },
        cable: { ky: "кабель", ru: "кабельная", en: "cable" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    voltage_kv: number({
      label: { ky: "Чыңалуусу", ru: "Напряжение", en: "Voltage" },
      unit: "kv",
      decimals: 1,
      min: 0,
      max: 1150,
      tile: true,
    }),
    circuits: count({ label: { ky: "Чынжырлары", ru: "Цепей", en: "Circuits" }, max: 12 }),
    protection_zone_m: number({
      label: {
        ky: "Коргоо тилкеси, ар жагына",
        ru: "Охранная зона, в каждую сторону",
        en: "Protection zone, each side",
      },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 100,
    }),
    ...ownerLetterFields,
    remark,
  },
  minZoom: 13,
  read: staff,
  edit: ["engineer", "planner", "admin"],
  label: "W {kind} {voltage_kv}",
  search: ["code", "owner_letter"],
  symbology: {
    color: palette.power,
    letter: {
      field: "kind",
      values: {
        overhead: { ky: "W", ru: "W", en: "W" },
        cable: { ky: "W каб.", ru: "W каб.", en: "W cable" },
      },
      unknown: { ky: "W", ru: "W", en: "W" },
    },
    width: {
      field: "voltage_kv",
      stops: [
        [0.4, 1],
        [10, 1.6],
        [110, 3],
      ],
      unknown: 1.2,
    },
    casing: true,
    dash: [7, 2, 1, 2],
  },
});
