import { uuid } from "../generate/identity.ts";
import { daysOf, decidedOn } from "./course.ts";
import type { StreetRecords } from "./records.ts";
import { lastDecidedYear } from "./stages.ts";
import { amendmentResolutionOf, movedReasons, people, resolutionOf, votesOf } from "./words.ts";

const seed = 2014;
type Row = Readonly<Record<string, unknown>>;

const noon = (day: string): string => new Date(`${day}T12:00:00+06:00`).toISOString();

/** The council's decisions on the sample years, and what they were changed by. */
export function decisionsOf(records: readonly StreetRecords[]): {
  readonly approvals: readonly Row[];
  readonly amendments: readonly Row[];
  readonly numbers: readonly Row[];
} {
  const years = [...new Set(records.map(({ planned }) => planned.year))];
  return {
    numbers: years.map((plan_year) => ({
      plan_year,
      last: records.filter(({ planned }) => planned.year === plan_year).length,
    })),
    approvals: years
      .filter((year) => year <= lastDecidedYear)
      .map((plan_year) => {
        const [votes_for, votes_against, votes_abstained] = votesOf(plan_year);
        return {
          plan_year,
          id: uuid(seed, "plan_approval", plan_year),
          resolution_number: resolutionOf(plan_year),
          decided_on: decidedOn(plan_year),
          ...{ votes_for, votes_against, votes_abstained },
          synthetic: true,
          at: noon(decidedOn(plan_year)),
          actor: "demo",
          actor_name: people.clerk,
        };
      }),
    amendments: years.flatMap((plan_year) =>
      records
        .filter(({ planned }) => planned.year === plan_year && planned.moved !== null)
        .map(({ planned, item: { row } }, index) => ({
          id: uuid(seed, "plan_amendment", `${plan_year}/${planned.number}`),
          plan_year,
          number: index + 1,
          item_id: row.id,
          reason: planned.moved ? movedReasons[planned.moved] : "",
          resolution_number: amendmentResolutionOf(plan_year),
          adjusted_by_som: Number(row["adjusted_som"]) - Number(row["approved_som"]),
          at: noon(daysOf(planned).amended),
          actor: "demo",
          actor_name: people.engineer,
        })),
    ),
  };
}
