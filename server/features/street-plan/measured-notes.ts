import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";

/** One street light stands for so many metres where none is missing. */
export const metresPerLight = 35;

const unknown: Text = { ky: "белгисиз", ru: "неизвестно", en: "not known" };
const same = (text: string): Text => ({ ky: text, ru: text, en: text });

/** How a value of a choice field is called; null is not known. */
export function valueText(layer: Layer, name: string, value: string | null): Text {
  const field = layer.fields[name];
  if (value === null || field?.kind !== "choice") return unknown;
  return field.values[value] ?? same(value);
}

const joined = (texts: readonly Text[], separator: string): Text => ({
  ky: texts.map(({ ky }) => ky).join(separator),
  ru: texts.map(({ ru }) => ru).join(separator),
  en: texts.map(({ en }) => en).join(separator),
});

/** "Тротуар: асфальт, сол". */
export const alongNote = (
  layer: Layer,
  kind: string,
  row: { readonly kind: string | null; readonly side: string | null },
): Text => {
  const side = layer.fields["side"] ? [sideText(layer, row.side)] : [];
  const facts = joined([valueText(layer, kind, row.kind), ...side], ", ");
  return fill(
    { ky: "{what}: {facts}", ru: "{what}: {facts}", en: "{what}: {facts}" },
    { what: layer.title, facts },
  );
};

const sideText = (layer: Layer, side: string | null): Text =>
  side === null
    ? { ky: "жагы белгисиз", ru: "сторона неизвестна", en: "side not known" }
    : fill(
        { ky: "{side} жагы", ru: "{side} сторона", en: "{side} side" },
        { side: valueText(layer, "side", side) },
      );

export const notInRegister = (layer: Layer): Text =>
  fill(
    {
      ky: "«{layer}» катмарында бул көчөнүн жазуусу жок",
      ru: "В слое «{layer}» у этой улицы нет записей",
      en: "The layer “{layer}” has no row of this street",
    },
    { layer: layer.title },
  );

export const lightsNote = (standing: number): Text =>
  fill(
    {
      ky: "Жетишпеген чырактар: {metres} м сайын бирөө, азыр {standing}",
      ru: "Недостающие светильники: один на {metres} м, сейчас {standing}",
      en: "Missing lights: one for each {metres} m, {standing} now",
    },
    { metres: metresPerLight, standing },
  );

export const countNote = (layer: Layer): Text =>
  fill(
    {
      ky: "«{layer}» катмарындагы саны",
      ru: "Число в слое «{layer}»",
      en: "Number in the layer “{layer}”",
    },
    { layer: layer.title },
  );

export const pipesNote = (
  layer: Layer,
  material: string,
  row: { readonly material: string | null; readonly diameter_mm: number | null },
  years: readonly number[],
): Text => {
  const diameter =
    row.diameter_mm === null
      ? unknown
      : { ky: `${row.diameter_mm} мм`, ru: `${row.diameter_mm} мм`, en: `${row.diameter_mm} mm` };
  return fill(
    { ky: "{what}: {facts}", ru: "{what}: {facts}", en: "{what}: {facts}" },
    {
      what: layer.title,
      facts: joined([valueText(layer, material, row.material), diameter, ...yearsText(years)], ", "),
    },
  );
};

function yearsText(years: readonly number[]): Text[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return [same(first === last ? String(first) : `${first}–${last}`)];
}
