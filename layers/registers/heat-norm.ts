import { heatLayingOfNorm } from "#layers/heating/heat-laying.ts";
import { confidence, remark } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number, text, year } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

const temperature = { unit: "c", decimals: 1, min: 0, max: 250, required: true } as const;

/** One cell of a table of design norms of heat loss through insulation. */
export const heatNorm = defineLayer({
  id: "heat_norm",
  theme: "registers",
  title: { ky: "Жылуулук жоготуунун ченеми", ru: "Норма потерь тепла", en: "Norm of heat loss" },
  geometry: "none",
  fields: {
    document: text({
      label: { ky: "Документ", ru: "Документ", en: "Document" },
      maxLength: 300,
      required: true,
    }),
    clause: text({ label: { ky: "Таблица", ru: "Таблица", en: "Table" }, maxLength: 60, required: true }),
    laying: heatLayingOfNorm,
    laid_from: year({
      label: { ky: "Төшөлгөн, жылдан", ru: "Проложены с", en: "Laid from" },
      required: true,
    }),
    laid_to: year({
      label: { ky: "Төшөлгөн, жылга чейин", ru: "Проложены по", en: "Laid until" },
      help: { ky: "Ушул жыл да кирет", ru: "Включая этот год", en: "This year included" },
      required: true,
    }),
    hours_per_year: choice(
      {
        up_to_5000: { ky: "5000 саатка чейин", ru: "до 5000 ч", en: "up to 5000 h" },
        above_5000: { ky: "5000 сааттан көп", ru: "более 5000 ч", en: "above 5000 h" },
      },
      {
        label: { ky: "Жылына иштейт", ru: "Часов работы в году", en: "Hours of work a year" },
        required: true,
      },
    ),
    diameter_mm: number({
      label: { ky: "Диаметри", ru: "Диаметр", en: "Diameter" },
      unit: "mm",
      decimals: 0,
      min: 10,
      max: 3000,
      required: true,
    }),
    supply_c: number({
      label: { ky: "Берүү, жылдык орточо", ru: "Подача, среднегодовая", en: "Supply, mean of the year" },
      ...temperature,
    }),
    return_c: number({
      label: { ky: "Кайтуу, жылдык орточо", ru: "Обратка, среднегодовая", en: "Return, mean of the year" },
      ...temperature,
    }),
    w_per_m: number({
      label: { ky: "Эки түтүктүн жоготуусу", ru: "Потери двух труб", en: "Loss of both pipes" },
      unit: "w_per_m",
      decimals: 1,
      min: 0,
      max: 10_000,
      required: true,
    }),
    confidence,
    remark,
  },
  label: "{clause} {diameter_mm} {supply_c}/{return_c}",
  search: ["code", "document", "clause"],
  read: everyone,
  edit: ["engineer", "admin"],
});
