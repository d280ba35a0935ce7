import { confidence, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { number, text } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

export const norm = defineLayer({
  id: "norm",
  theme: "registers",
  title: { ky: "Ченем", ru: "Норма", en: "Norm" },
  geometry: "none",
  fields: {
    key: text({
      label: { ky: "Ачкычы", ru: "Ключ", en: "Key" },
      help: {
        ky: "Эсептөөлөр ченемди ушул ат менен табат",
        ru: "Под этим именем норму находят расчёты",
        en: "The name by which calculations find the norm",
      },
      maxLength: 80,
      required: true,
    }),
    value: number({
      label: { ky: "Мааниси", ru: "Значение", en: "Value" },
      decimals: 4,
      min: -1e9,
      max: 1e9,
    }),
    unit: text({ label: { ky: "Өлчөм бирдиги", ru: "Единица", en: "Unit" }, maxLength: 40 }),
    document: text({ label: { ky: "Документ", ru: "Документ", en: "Document" }, maxLength: 300 }),
    clause: text({ label: { ky: "Пункту", ru: "Пункт", en: "Clause" }, maxLength: 60 }),
    confidence,
    remark,
  },
  titled: true,
  read: everyone,
  edit: ["engineer", "planner", "admin"],
  search: ["code", "key", "title_ky", "title_ru", "title_en", "document"],
});
