import type { Text } from "#layers/kit/text.ts";
import { fill } from "./problems.ts";

/** By the code of zod's issue; in English zod's own sentence is the more exact one. */
const reasons: Readonly<Record<string, Omit<Text, "en">>> = {
  invalid_type: { ky: "жок же башка түрдө берилген", ru: "не задано или другого типа" },
  invalid_format: { ky: "жазылышы башкача болушу керек", ru: "записано не так, как нужно" },
  invalid_value: { ky: "мүмкүн болгон маанилердин арасында жок", ru: "нет среди допустимых значений" },
  too_small: { ky: "өтө кичине же кыска", ru: "слишком мало или коротко" },
  too_big: { ky: "өтө чоң же узун", ru: "слишком много или длинно" },
  unrecognized_keys: { ky: "белгисиз аталышы бар", ru: "есть неизвестное имя" },
};

/** `said`: what zod says, always in English. */
export const invalidInput = (field: string, code: string, said: string): Text =>
  fill(
    {
      ky: "«{field}» туура эмес: {why}",
      ru: "«{field}» неверно: {why}",
      en: "“{field}” is not valid: {why}",
    },
    { field, why: { ky: said, ru: said, ...reasons[code], en: said } },
  );
