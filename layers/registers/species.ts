import { remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { boolean, choice, number, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const species = defineLayer({
  id: "species",
  theme: "registers",
  title: { ky: "Дарактын түрү", ru: "Порода дерева", en: "Tree species" },
  geometry: "none",
  fields: {
    latin_name: text({
      label: { ky: "Латынча аталышы", ru: "Латинское название", en: "Latin name" },
      maxLength: 100,
    }),
    kind: choice(
      {
        deciduous: { ky: "жалбырактуу", ru: "лиственная", en: "deciduous" },
        coniferous: { ky: "ийне жалбырактуу", ru: "хвойная", en: "coniferous" },
      },
      { label: { ky: "Түрү", ru: "Вид", en: "Kind" }, required: true },
    ),
    water_need: choice(
      {
        low: { ky: "аз", ru: "низкая", en: "low" },
        medium: { ky: "орточо", ru: "средняя", en: "medium" },
        high: { ky: "көп", ru: "высокая", en: "high" },
      },
      { label: { ky: "Сууга муктаждыгы", ru: "Потребность в воде", en: "Water need" } },
    ),
    mature_height_m: number({
      label: { ky: "Чоңойгондогу бийиктиги", ru: "Высота взрослого дерева", en: "Mature height" },
      unit: "m",
      decimals: 0,
      min: 0,
      max: 100,
    }),
    lifespan_years: number({
      label: { ky: "Шаардагы өмүрү", ru: "Срок жизни в городе", en: "Life span in a city" },
      unit: "years",
      decimals: 0,
      min: 1,
      max: 1000,
    }),
    allergenic: boolean({ label: { ky: "Аллергия чакырат", ru: "Вызывает аллергию", en: "Allergenic" } }),
    suckering: boolean({
      label: { ky: "Тамырынан көбөйөт", ru: "Даёт корневую поросль", en: "Suckers from the roots" },
    }),
    remark,
  },
  titled: true,
  read: everyone,
  edit: ["engineer", "planner", "admin"],
  search: ["code", "title_ky", "title_ru", "title_en", "latin_name"],
});
