import { remark, streetReference } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, date } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const crossing = defineLayer({
  id: "crossing",
  theme: "roads",
  title: { ky: "Жөө жүргүнчүлөр өтмөгү", ru: "Пешеходный переход", en: "Pedestrian crossing" },
  geometry: "Point",
  fields: {
    street_id: streetReference,
    kind: choice(
      {
        marked: { ky: "светофорсуз", ru: "нерегулируемый", en: "without lights" },
        signals: { ky: "светофорлуу", ru: "со светофором", en: "with traffic lights" },
        railway: { ky: "темир жол аркылуу", ru: "через железную дорогу", en: "over the railway" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, tile: true },
    ),
    marking: choice(
      {
        clear: { ky: "көрүнөт", ru: "видна", en: "clear" },
        worn: { ky: "өчүп калган", ru: "стёрта", en: "worn" },
        none: { ky: "жок", ru: "нет", en: "none" },
      },
      { label: { ky: "Белгиси", ru: "Разметка", en: "Marking" }, tile: true },
    ),
    lit: boolean({ label: { ky: "Жарык бар", ru: "Освещён", en: "Lit" } }),
    kerb_ramps: boolean({ label: { ky: "Пандустары бар", ru: "Есть съезды с бордюра", en: "Kerb ramps" } }),
    checked_on: date({ label: { ky: "Текшерилген күнү", ru: "Проверен", en: "Checked on" } }),
    remark,
  },
  minZoom: 15,
  labelMinZoom: 19,
  read: everyone,
  edit: ["engineer", "planner", "admin"],
  symbology: {
    color: { light: "#3c4b8f", dark: "#a4b1ea" },
    marker: {
      field: "kind",
      values: { marked: "square", signals: "diamond", railway: "cross" },
      unknown: "square",
    },
    size: 5,
  },
});
