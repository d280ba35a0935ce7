import { responsible } from "#layers/kit/asset-fields.ts";
import { defineLayer } from "#layers/kit/define-layer.ts";
import { choice, number, reference, text, year } from "#layers/kit/field.ts";
import { everyone } from "#layers/kit/roles.ts";

const value = { decimals: 3, min: -1e12, max: 1e12 } as const;

export const indicator = defineLayer({
  id: "indicator",
  theme: "registers",
  title: { ky: "Индикатор (көрсөткүч)", ru: "Индикатор (показатель)", en: "Indicator" },
  geometry: "none",
  fields: {
    key: text({
      label: { ky: "Ачкычы", ru: "Ключ", en: "Key" },
      help: {
        ky: "Эсептөөлөр көрсөткүчтү ушул ат менен табат",
        ru: "Под этим именем показатель находят расчёты",
        en: "The name by which calculations find the figure",
      },
      maxLength: 80,
    }),
    measure_id: reference({ label: { ky: "Чарасы", ru: "Мероприятие", en: "Measure" }, layer: "measure" }),
    unit: text({ label: { ky: "Өлчөм бирдиги", ru: "Единица", en: "Unit" }, maxLength: 40, required: true }),
    direction: choice(
      {
        up: { ky: "канчалык көп болсо, ошончо жакшы", ru: "чем больше, тем лучше", en: "more is better" },
        down: { ky: "канчалык аз болсо, ошончо жакшы", ru: "чем меньше, тем лучше", en: "less is better" },
      },
      { label: { ky: "Багыты", ru: "Направление", en: "Direction" } },
    ),
    year: year({ label: { ky: "Жылы", ru: "Год", en: "Year" } }),
    baseline: number({
      label: { ky: "Баштапкы көрсөткүч", ru: "Базовое значение", en: "Baseline" },
      ...value,
    }),
    target: number({ label: { ky: "Максаттуу көрсөткүч", ru: "Целевое значение", en: "Target" }, ...value }),
    actual: number({ label: { ky: "Иш жүзүндө", ru: "Факт", en: "Actual" }, ...value }),
    risk: text({ label: { ky: "Тобокел", ru: "Риск", en: "Risk" }, maxLength: 1000, multiline: true }),
    responsible_id: responsible,
  },
  titled: true,
  read: everyone,
  edit: ["finance", "planner", "admin"],
});
