export { parseNumber } from "#layers/kit/parse-number.ts";
