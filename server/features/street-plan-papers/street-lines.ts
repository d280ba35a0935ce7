import type { PlannedStreet, PlannedWork, PlanYear } from "#contract/street-plan.ts";
import { plannedOf, sumOf, totalsBySource } from "#contract/street-plan-money.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { asPlanned } from "./as-planned.ts";
import { priceText, quantityText, thousands } from "./som.ts";
import { texts, unitTexts } from "./texts.ts";

/** One line of a street on paper: a text to the left and, of money, a figure to the right. */
export type StreetLine = {
  readonly kind: "name" | "quiet" | "text" | "warning" | "work" | "sum" | "share";
  readonly text: string;
  readonly figure?: string;
};

type Titles = Pick<PlanYear, "sources">;
type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string;

const sayIn =
  (language: Language): Say =>
  (text, values) =>
    (values ? fill(text, values) : text)[language];

const metres = (length: number): string => quantityText(Math.round(length));

export function partText(street: PlannedStreet, language: Language): string {
  const { from_chainage_m, to_chainage_m, length_m } = street;
  const say = sayIn(language);
  if (from_chainage_m === null || to_chainage_m === null)
    return say(texts.whole, { length: metres(length_m) });
  return say(texts.part, { from: metres(from_chainage_m), to: metres(to_chainage_m) });
}

/** "Асфальт төшөө: 2 300 м² × 900" */
export function workText(work: PlannedWork, language: Language): string {
  const title = work.price_title?.[language] || streetWorks[work.work][language];
  const { quantity, unit, price_som_per_unit: price } = work;
  if (quantity === null) return title;
  const measured =
    `${title}: ${quantityText(quantity)} ${unit === null ? "" : unitTexts[unit][language]}`.trim();
  return price === null ? measured : `${measured} × ${priceText(price)}`;
}

/** Without those that an amendment has taken out. */
export const worksOf = ({ works }: PlannedStreet): readonly PlannedWork[] =>
  works.filter(({ quantity, adjusted_som }) => quantity !== 0 || adjusted_som !== 0);

/** "Шаардык бюджет 70 %", with what it pays. */
export function sharesOf(
  street: PlannedStreet,
  { sources }: Titles,
  language: Language,
): { readonly text: string; readonly som: number | null }[] {
  const titles = new Map(sources.map(({ id, title }) => [id, title[language]]));
  const percents = new Map(street.shares.map((share) => [share.funding_source_id, share.percent]));
  return totalsBySource(asPlanned([street])).map(({ key, amounts }) => {
    const percent = key === null ? undefined : percents.get(key);
    const title = key === null ? texts.noSource[language] : (titles.get(key) ?? "");
    const text = percent === undefined ? title : `${title} ${quantityText(percent)} %`;
    return { text, som: amounts.estimate_som };
  });
}

/** What a paper tells of a street: name, reason, works, money and who pays. */
export function streetLines(
  street: PlannedStreet,
  number: number,
  titles: Titles,
  language: Language,
): readonly StreetLine[] {
  const say = sayIn(language);
  const { owner, name } = street.street;
  const stage = planItem.fields.stage.values[street.stage][language];
  const lines: StreetLine[] = [
    { kind: "name", text: `${number}. ${name[language]}` },
    { kind: "quiet", text: [street.code, partText(street, language), stage].join(" · ") },
    { kind: "text", text: street.reason === "" ? say(texts.noReason) : street.reason },
  ];
  if (owner && !owner.is_city)
    lines.push({ kind: "warning", text: say(texts.notTheCitys, { owner: owner.title[language] }) });
  if (street.works.length === 0) lines.push({ kind: "text", text: say(texts.noWorks) });
  for (const work of worksOf(street))
    lines.push({ kind: "work", text: workText(work, language), figure: thousands(plannedOf(work)) });
  lines.push({ kind: "sum", text: say(texts.total), figure: thousands(plannedSom(street)) });
  if (street.amounts.accepted_som !== null)
    lines.push({ kind: "share", text: say(texts.accepted), figure: thousands(street.amounts.accepted_som) });
  for (const { text, som } of sharesOf(street, titles, language))
    lines.push({ kind: "share", text, figure: thousands(som) });
  const done = doneText(street, say);
  if (done !== "") lines.push({ kind: "quiet", text: done });
  return lines;
}

export const plannedSom = (street: PlannedStreet): number | null =>
  sumOf(asPlanned([street]).flatMap(({ works }) => works)).estimate_som;

function doneText({ contractor, accepted_on, warranty_until }: PlannedStreet, say: Say): string {
  return [
    ...(contractor === null ? [] : [say(texts.contractor, { name: contractor })]),
    ...(accepted_on === null ? [] : [say(texts.acceptedOn, { date: dateOnPaper(accepted_on) })]),
    ...(warranty_until === null ? [] : [say(texts.warranty, { date: dateOnPaper(warranty_until) })]),
  ].join(" · ");
}
