import type { Language, Text } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { type Lettering, lineThrough } from "#painter/surface.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { heightOfLines, wrap } from "#server/platform/paper/text-box.ts";
import { PageColumn, type Pages } from "./page-column.ts";
import { paintQr } from "./paint-qr.ts";
import { layKey, paintKey, paintYearMap } from "./paint-year-map.ts";
import { column, mapSize, sizes } from "./paper-layout.ts";
import { thousands } from "./som.ts";
import { type StreetLine, streetLines } from "./street-lines.ts";
import { texts } from "./texts.ts";
import { isSamplePaper, votesOf, type YearPaper } from "./year-paper.ts";
import { yearTotals } from "./year-totals.ts";

const paperLanguages = ["ky", "ru"] as const satisfies readonly Language[];
const quiet = ground.quietInk.light;
const warning = "#b3261e";
const qrSide = 46;

/** Draws a year, first in Kyrgyz and then in Russian. Answers the number of pages. */
export function paintYear(
  pages: Pages,
  paper: YearPaper,
  painted: (share: number) => void = () => undefined,
): number {
  const { year } = paper.plan;
  let language: Language = "ky";
  const foot = (page: number): string => `${texts.title[language].replace("{year}", String(year))} · ${page}`;
  const flow = new PageColumn(pages, foot, isSamplePaper(paper));
  for (const [half, each] of paperLanguages.entries()) {
    language = each;
    flow.turn();
    paintHead(flow, paper, language);
    paintMapOf(flow, paper, language);
    paintTotals(flow, paper, language);
    paintStreets(flow, paper, language, (share) => painted((half + share) / paperLanguages.length));
  }
  return flow.count;
}

function paintHead(
  flow: PageColumn,
  { plan, city, address, printedOn }: YearPaper,
  language: Language,
): void {
  const say = (text: Text, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(text, values)[language];
  const { decision, amendments, year, streets } = plan;
  const top = flow.take(0);
  const beside = column.width - qrSide - 4;
  const narrow = (
    text: string,
    size: number,
    weight: "regular" | "bold",
    color?: Lettering["color"],
  ): void => {
    for (const line of wrap(flow.surface, text, beside, { size, weight }))
      flow.write(line, { size, weight, ...(color !== undefined && { color }) });
  };
  paintQr(flow.surface, address, { left: column.left + column.width - qrSide, top, side: qrSide });
  narrow(city, sizes.text, "regular", quiet);
  narrow(say(texts.title, { year }), sizes.title, "bold");
  flow.skip(2);
  if (decision) {
    const { resolution_number: number, decided_on } = decision;
    narrow(say(texts.decision, { number, date: dateOnPaper(decided_on) }), sizes.text, "bold");
    narrow(say(texts.votes, votesOf(decision)), sizes.text, "regular");
    if (decision.synthetic) narrow(say(texts.sampleDecision), sizes.text, "regular", warning);
  } else narrow(say(texts.draft), sizes.text, "bold", warning);
  const used = flow.take(0) - top;
  flow.skip(Math.max(0, qrSide - used) + 2);
  flow.write(say(texts.live), { size: sizes.quiet, weight: "regular", color: quiet });
  flow.write(address, { size: sizes.quiet, weight: "bold" });
  if (texts.otherLanguage[language] !== "")
    flow.write(texts.otherLanguage[language], { size: sizes.quiet, weight: "regular", color: quiet });
  flow.skip(3);
  const { all } = yearTotals(plan, language);
  const inAll = `${say(texts.streetsCount, { count: streets.length })} · ${say(texts.total)}`;
  flow.write(inAll, { size: sizes.heading, weight: "bold", figure: thousands(all.planned) });
  const date = dateOnPaper(printedOn);
  const notes = [
    say(texts.inThousands),
    ...(amendments.length > 0 ? [say(texts.amended, { count: amendments.length, date })] : []),
    say(texts.printed, { date }),
  ];
  flow.write(notes.join(" "), { size: sizes.quiet, weight: "regular", color: quiet });
}

function paintMapOf(flow: PageColumn, { map }: YearPaper, language: Language): void {
  if (!map) return;
  const key = layKey(flow.surface, map, language);
  flow.skip(3);
  const note = heightOfLines(1, sizes.quiet);
  const whole = mapSize.height + 2 + key.height;
  const top = flow.take(whole, whole + note);
  paintYearMap(flow.surface, map, { left: column.left, top }, language);
  paintKey(flow.surface, key.entries, { left: column.left, top: top + mapSize.height + 2 });
  flow.write(texts.mapNumbers[language], { size: sizes.quiet, weight: "regular", color: quiet });
}

function paintTotals(flow: PageColumn, { plan }: YearPaper, language: Language): void {
  const { tables, all } = yearTotals(plan, language);
  const hasActs = all.accepted !== null;
  const row = heightOfLines(1, sizes.text);
  for (const { title, lines } of tables) {
    flow.skip(5);
    const figures = (planned: string, accepted: string) =>
      hasActs ? { figure: accepted, second: planned } : { figure: planned };
    const together = heightOfLines(1, sizes.heading) + 3 * row;
    flow.write(title[language], { size: sizes.heading, weight: "bold" }, together);
    if (hasActs)
      flow.write("", {
        ...{ size: sizes.quiet, weight: "regular", color: quiet },
        ...figures(texts.planned[language], texts.accepted[language]),
      });
    for (const { text, planned, accepted } of lines)
      flow.write(text, {
        ...{ size: sizes.text, weight: "regular" },
        ...figures(thousands(planned), thousands(accepted)),
      });
    rule(flow);
    flow.write(texts.total[language], {
      ...{ size: sizes.text, weight: "bold" },
      ...figures(thousands(all.planned), thousands(all.accepted)),
    });
  }
}

function rule(flow: PageColumn): void {
  const y = flow.take(1.6) + 0.8;
  flow.surface.stroke(lineThrough([column.left, y], [column.left + column.width, y]), {
    ...{ color: quiet, width: 0.25, cap: "butt" },
  });
}

const looks = {
  name: { size: sizes.name, weight: "bold" },
  quiet: { size: sizes.quiet, weight: "regular", color: quiet },
  text: { size: sizes.text, weight: "regular" },
  warning: { size: sizes.text, weight: "bold", color: warning },
  work: { size: sizes.text, weight: "regular", indent: 3 },
  sum: { size: sizes.text, weight: "bold", indent: 3 },
  share: { size: sizes.quiet, weight: "regular", color: quiet, indent: 3 },
} as const satisfies Readonly<Record<StreetLine["kind"], object>>;

function paintStreets(
  flow: PageColumn,
  { plan }: YearPaper,
  language: Language,
  painted: (share: number) => void,
): void {
  const { streets } = plan;
  flow.skip(7);
  const heading = heightOfLines(1, sizes.heading);
  flow.write(texts.streets[language], { size: sizes.heading, weight: "bold" }, heading + 40);
  for (const [index, street] of streets.entries()) {
    flow.skip(4);
    const lines = streetLines(street, index + 1, plan, language);
    const heights = lines.map(({ kind, text, figure }) =>
      flow.heightOf(text, { ...looks[kind], ...(figure !== undefined && { figure }) }),
    );
    for (const [at, { kind, text, figure }] of lines.entries()) {
      // The name never stands alone at the foot of a page, and the sum is read under what it adds up.
      const follow =
        kind === "name" ? heights.slice(at, at + 4) : kind === "work" ? heights.slice(at, at + 2) : [];
      const together = follow.reduce((sum, height) => sum + height, 0);
      flow.write(text, { ...looks[kind], ...(figure !== undefined && { figure }) }, together);
    }
    painted((index + 1) / streets.length);
  }
}
