import { diameter, remark, valveFields } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count } from "#layers/kit/field.ts";
import { palette } from "#layers/kit/palette.ts";
import { staff } from "#layers/kit/roles.ts";

export const waterValve = defineLayer({
  id: "water_valve",
  theme: "water",
  title: { ky: "Суу жапкычы", ru: "Задвижка", en: "Water valve" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        gate: { ky: "жапкыч (задвижка)", ru: "задвижка", en: "gate valve" },
        butterfly: { ky: "айланма жапкыч", ru: "дисковый затвор", en: "butterfly valve" },
        check: { ky: "кайтарбас клапан", ru: "обратный клапан", en: "check valve" },
        air: { ky: "аба чыгаргыч", ru: "вантуз", en: "air valve" },
        washout: { ky: "жууп чыгаруучу", ru: "выпуск", en: "washout" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    diameter_mm: diameter,
    ...valveFields,
    turns: count({
      label: { ky: "Жабууга керек айлануу", ru: "Оборотов до закрытия", en: "Turns to close" },
      max: 500,
    }),
    remark,
  },
  network: { name: "water", role: "fitting" },
  minZoom: 15,
  labelMinZoom: 17.5,
  read: staff,
  edit: ["crew", "dispatcher", "engineer", "admin"],
  symbology: {
    color: palette.water,
    marker: {
      field: "kind",
      values: { gate: "valve", butterfly: "valve", check: "triangle", air: "ring", washout: "diamond" },
      unknown: "valve",
    },
    size: 5,
  },
});
