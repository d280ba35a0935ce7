import { z } from "zod";
import { translate } from "#client/i18n/text.ts";
import type { Formats } from "#client/i18n/use-format.ts";
import { planUnits, streetWorkIds } from "#contract/street-plan.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import type { Language } from "#layers/kit/text.ts";
import { formMessages, unitTexts } from "./form-messages.ts";
import { threadMessages } from "./thread-messages.ts";

/** What stood in a street of the plan before or after a step, as the server keeps it. */
const told = z.object({
  from_chainage_m: z.number().nullable(),
  to_chainage_m: z.number().nullable(),
  reason: z.string().nullable(),
  works: z.array(
    z.object({
      id: z.string(),
      work: z.enum(streetWorkIds),
      quantity: z.number().nullable(),
      unit: z.enum(planUnits).nullable(),
      price_som_per_unit: z.string().nullable(),
    }),
  ),
  shares: z.array(z.object({ funding_source_id: z.string(), percent: z.number() })),
});
type Told = z.output<typeof told>;
type ToldWork = Told["works"][number];

export type Change = { readonly label: string; readonly before: string; readonly after: string };
type Words = {
  readonly language: Language;
  readonly format: Pick<Formats, "number" | "unit" | "percent">;
};

function read(text: string | null): Told | null {
  try {
    return told.safeParse(JSON.parse(text ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** What a step has changed, line by line; null where it keeps its texts in another form. */
export function changesOf(
  step: { readonly before: string | null; readonly after: string | null },
  { language, format }: Words,
): readonly Change[] | null {
  const [before, after] = [read(step.before), read(step.after)];
  if (!before || !after) return null;
  const say = (text: Parameters<typeof translate>[1]): string => translate(language, text);
  const partOf = ({ from_chainage_m: from, to_chainage_m: to }: Told): string =>
    from === null || to === null
      ? say(formMessages.whole)
      : `${format.number(from, 0)}–${format.unit(to, "m", 0)}`;
  const workText = (work: ToldWork | undefined): string =>
    work === undefined
      ? "–"
      : `${format.number(work.quantity)} ${work.unit ? say(unitTexts[work.unit]) : ""} × ${
          work.price_som_per_unit === null
            ? say(threadMessages.noPrice)
            : format.number(Number(work.price_som_per_unit), 2)
        }`;
  const sharesOf = ({ shares }: Told): string =>
    shares.map(({ percent }) => format.percent(percent)).join(" + ") || "–";
  const sources = ({ shares }: Told): string => JSON.stringify(shares);
  const ids = [...new Set([...before.works, ...after.works].map(({ id }) => id))];
  const works = ids.map((id) => {
    const [was, is] = [before, after].map((one) => one.works.find((work) => work.id === id));
    const work = is?.work ?? was?.work ?? "road";
    return { label: say(streetWorks[work]), before: workText(was), after: workText(is) };
  });
  const lines = [
    { label: say(threadMessages.part), before: partOf(before), after: partOf(after) },
    { label: say(threadMessages.reason), before: before.reason ?? "–", after: after.reason ?? "–" },
    ...works,
  ].filter((line) => line.before !== line.after);
  return sources(before) === sources(after)
    ? lines
    : [...lines, { label: say(threadMessages.shares), before: sharesOf(before), after: sharesOf(after) }];
}
