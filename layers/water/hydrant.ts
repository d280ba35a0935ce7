import { diameter, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, date, number } from "#layers/kit/field.ts";
import { staff } from "#layers/kit/roles.ts";

export const hydrant = defineLayer({
  id: "hydrant",
  theme: "water",
  title: { ky: "Өрт гидранты", ru: "Пожарный гидрант", en: "Fire hydrant" },
  geometry: "Point",
  fields: {
    kind: choice(
      {
        underground: { ky: "жер астындагы", ru: "подземный", en: "underground" },
        pillar: { ky: "жер үстүндөгү", ru: "надземный", en: "pillar" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    diameter_mm: diameter,
    operable: boolean({
      label: { ky: "Иштейт", ru: "Исправен", en: "Operable" },
      help: {
        ky: "Сыналмайынча бош калтырыңыз",
        ru: "Оставьте пустым, пока не испытан",
        en: "Leave empty until it has been tested",
      },
      tile: true,
    }),
    tested_on: date({ label: { ky: "Сыналган күнү", ru: "Испытан", en: "Tested on" } }),
    flow_l_s: number({
      label: { ky: "Сыноодогу чыгымы", ru: "Расход при испытании", en: "Test flow" },
      unit: "l_s",
      decimals: 1,
      min: 0,
      max: 200,
    }),
    residual_head_m: number({
      label: { ky: "Сыноодогу басым", ru: "Напор при испытании", en: "Residual head" },
      unit: "m",
      decimals: 1,
      min: 0,
      max: 200,
    }),
    remark,
  },
  network: { name: "water", role: "fitting" },
  minZoom: 15,
  read: staff,
  edit: ["crew", "dispatcher", "engineer", "admin"],
  label: "ПГ {code}",
  symbology: { color: { light: "#b3261e", dark: "#ef7b74" }, marker: "hydrant", size: 6 },
});
