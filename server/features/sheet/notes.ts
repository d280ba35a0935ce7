import { commonFields } from "#layers/kit/common-fields.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import type { DrawnLayer } from "#painter/drawing.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { paperTexts } from "#server/platform/paper/texts.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { sheetTexts } from "./messages.ts";
import type { SheetContent } from "./sheet-content.ts";

/** Smaller than this nobody can see or measure on a sheet. */
const leastConvergence = 0.05;

const degrees = (value: number): Text => {
  const written = `${value > 0 ? "+" : "−"}${Math.abs(value).toFixed(2)}`;
  return { ky: written.replace(".", ","), ru: written.replace(".", ","), en: written };
};

function accuracyCounts(drawn: readonly DrawnLayer[]): Text {
  const counts = new Map<string, number>();
  for (const { rows } of drawn)
    for (const { row } of rows) {
      const accuracy = typeof row["accuracy"] === "string" ? row["accuracy"] : "";
      counts.set(accuracy, (counts.get(accuracy) ?? 0) + 1);
    }
  const values: Readonly<Record<string, Text>> = commonFields.accuracy.values;
  const say = (language: Language): string =>
    [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([value, count]) => `${(values[value] ?? sheetTexts.unstated)[language]} — ${count}`)
      .join(", ");
  return { ky: say("ky"), ru: say("ru"), en: say("en") };
}

const listOf = (texts: readonly Text[], between: string): Text => ({
  ky: texts.map(({ ky }) => ky).join(between),
  ru: texts.map(({ ru }) => ru).join(between),
  en: texts.map(({ en }) => en).join(between),
});

/** Rows that were left out on purpose are told, because a map looks whole. */
function onlyNote({ order: { only }, layers }: SheetContent): readonly Text[] {
  const layer = only && layers.find((read) => read.layer.id === only.layer)?.layer;
  if (!layer) return [];
  const values = Object.entries(only.where).map(([name, given]): Text => {
    const field = layer.fields[name];
    const said = [given].flat().map((value): Text => {
      const known = field?.kind === "choice" ? field.values[value] : undefined;
      return known ?? { ky: value, ru: value, en: value };
    });
    const label = field?.label ?? { ky: name, ru: name, en: name };
    return listOf([label, listOf(said, " / ")], " ");
  });
  return [fill(sheetTexts.only, { layer: layer.title, values: listOf(values, ", ") })];
}

/** What a reader must know before he measures on the sheet. One paragraph each. */
export function notesOf(
  content: SheetContent,
  drawn: readonly DrawnLayer[],
  languages: readonly Language[],
): readonly string[] {
  const { order, crs, convergenceDegrees, sources, leftOut } = content;
  const texts: Text[] = [
    fill(paperTexts.asOf, { date: dateOnPaper(order.date) }),
    ...onlyNote(content),
    fill(sheetTexts.accuracy, { counts: accuracyCounts(drawn) }),
    fill(sheetTexts.grid, { crs }),
    ...(Math.abs(convergenceDegrees) >= leastConvergence
      ? [fill(sheetTexts.convergence, { degrees: degrees(-convergenceDegrees) })]
      : []),
    ...(leftOut.length > 0 ? [fill(sheetTexts.leftOut, { layers: listOf(leftOut, ", ") })] : []),
    ...(sources.length > 0 ? [fill(sheetTexts.sources, { sources: listOf(sources, "; ") })] : []),
  ];
  return texts.map((text) => inWords(text, languages));
}
