import type { Layer } from "#layers/kit/define-layer.ts";
import { isPostgresError, type PostgresError } from "../db/errors.ts";
import { fill, HttpProblem, type Wrong } from "../http/problems.ts";
import { fieldLabel } from "./expected.ts";

/** A constraint of the database in the reader's words, or undefined when the error is not about the rows. */
export function explainRefusal(error: unknown, layers: readonly Layer[]): HttpProblem | undefined {
  if (!isPostgresError(error)) return undefined;
  const wrong = wrongOf(error, layers);
  if (!wrong) return undefined;
  return new HttpProblem({
    status: 422,
    type: "cannot-be-saved",
    title: { ky: "Сакталган жок", ru: "Не сохранено", en: "Not saved" },
    detail: wrong.message,
    wrongs: [wrong],
  });
}

function wrongOf(error: PostgresError, layers: readonly Layer[]): Wrong | undefined {
  const layer = layers.find(({ id }) => id === error.table);
  const [, key = "", value = ""] = /\(([^=]+)\)=\((.*)\)/.exec(error.detail ?? "") ?? [];
  const title = layer?.title ?? { ky: error.table ?? "", ru: error.table ?? "", en: error.table ?? "" };
  const field = key.split(", ").at(-1) ?? "";
  const shownValue = value.split(", ").at(-1) ?? "";
  const place = { ...(layer && { layer: layer.id }), ...(field && { field, value: shownValue }) };
  const words = { layer: title, value: shownValue, field: layer ? fieldLabel(layer, field) : field };
  switch (error.code) {
    case "23505":
      return field === "id"
        ? { ...place, id: shownValue, code: "exists", message: fill(exists, words) }
        : { ...place, code: "duplicate", message: fill(duplicate, words), cure: duplicateCure };
    case "23503":
      return /is still referenced/.test(error.detail ?? "")
        ? { ...place, code: "in-use", message: fill(inUse, words), cure: inUseCure }
        : { ...place, code: "no-such-row", message: fill(noSuchRow, words) };
    case "23514":
    case "23502":
    case "22003":
    case "22P02":
    case "XX000":
      return {
        ...place,
        ...(error.column && { field: error.column }),
        code: "invalid",
        message: fill(refused, { ...words, field: error.column ?? error.constraint ?? "" }),
      };
    default:
      return undefined;
  }
}

const exists = {
  ky: "Мындай жазуу бар: {value}.",
  ru: "Такая запись уже есть: {value}.",
  en: "This row exists already: {value}.",
};
const duplicate = {
  ky: "«{layer}»: {field} «{value}» башка жазууда бар.",
  ru: "«{layer}»: {field} «{value}» уже есть у другой записи.",
  en: "“{layer}”: {field} “{value}” stands on another row.",
};
const duplicateCure = {
  ky: "Башка код бериңиз же ошол жазууну түзөтүңүз.",
  ru: "Дайте другой код или исправьте ту запись.",
  en: "Give another code, or edit that row.",
};
const inUse = {
  ky: "Бул жазууга башка жазуулар таянат, аны өчүрүүгө болбойт.",
  ru: "На эту запись опираются другие, удалить её нельзя.",
  en: "Other rows depend on this one, so it cannot be removed.",
};
const inUseCure = {
  ky: "Адегенде ага байланган түтүктөрдү жана арматураны өзгөртүңүз.",
  ru: "Сначала измените связанные с ней участки и арматуру.",
  en: "First change the links and fittings that hang on it.",
};
const noSuchRow = {
  ky: "«{field}»: {value} деген жазуу жок.",
  ru: "«{field}»: записи {value} нет.",
  en: "“{field}”: there is no row {value}.",
};
const refused = {
  ky: "«{layer}»: {field} эрежеге туура келбейт.",
  ru: "«{layer}»: {field} не соответствует правилу.",
  en: "“{layer}”: {field} breaks a rule.",
};
