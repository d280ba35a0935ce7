import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, count } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const quarter = defineLayer({
  id: "quarter",
  theme: "base",
  title: { ky: "Квартал", ru: "Квартал", en: "Quarter" },
  geometry: "Polygon",
  fields: {
    kind: choice(
      {
        private_houses: { ky: "жеке турак үйлөр", ru: "частная застройка", en: "private houses" },
        microdistrict: { ky: "кичи район", ru: "микрорайон", en: "microdistrict" },
        industrial: { ky: "өндүрүш кварталы", ru: "промышленный", en: "industrial" },
        public: { ky: "коомдук-иш кварталы", ru: "общественно-деловой", en: "public and business" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    households: count({ label: { ky: "Үй-бүлөлөрү", ru: "Домохозяйств", en: "Households" }, max: 20000 }),
    residents: count({
      label: { ky: "Катталган тургундары", ru: "Зарегистрированных жителей", en: "Registered residents" },
      max: 100000,
    }),
    residents_unregistered: count({
      label: {
        ky: "Катталбаган тургундары",
        ru: "Незарегистрированных жителей",
        en: "Unregistered residents",
      },
      max: 100000,
    }),
    children: count({
      label: { ky: "18 жашка чейинки балдары", ru: "Детей до 18 лет", en: "Children under 18" },
      max: 100000,
    }),
    remark,
  },
  named: true,
  minZoom: 13,
  read: everyone,
  edit: ["planner", "clerk", "admin"],
  symbology: {
    color: { light: "#8d8779", dark: "#7f8a96" },
    opacity: 0,
    outline: { light: "#a59e90", dark: "#6b7682" },
    width: 1,
    dash: [2, 2],
  },
});
