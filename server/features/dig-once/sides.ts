import { type DigOnceInput, type DigSide, opensGround } from "#contract/dig-once.ts";
import { moratoriumYears } from "#contract/street-plan.ts";
import { addYears, firstDayOf, lastDayOf, yearOf } from "./days.ts";
import type { Interval } from "./interval.ts";

type Item = DigOnceInput["items"][number];
type Permit = DigOnceInput["permits"][number];

type OnStreet = Interval & { readonly street_id: string; readonly year: number; readonly side: DigSide };
export type Opening = OnStreet & { readonly firstDay: string; readonly lastDay: string };
/** `protectedFrom` null: only planned. The day of the act itself is the last day of its works. */
export type Surface = OnStreet & {
  readonly protectedFrom: string | null;
  readonly protectedUntil: string | null;
};

/** Of road works nobody has said whether they renew the surface while they have no price: they may. */
const renewsSurface = ({ works }: Item): boolean =>
  works.some(({ work, renews_surface }) => renews_surface ?? work === "road");

const itemSide = ({ id, code, year }: Item, work: DigSide["work"]): DigSide => ({
  kind: "plan_item",
  id,
  code,
  year,
  work,
});

const permitSide = ({ id, code, starts_on }: Permit): DigSide => ({
  kind: "dig_permit",
  id,
  code,
  year: yearOf(starts_on),
  work: null,
});

const placeOf = ({ street_id, from_m, to_m }: Interval & { readonly street_id: string }) => ({
  street_id,
  from_m,
  to_m,
});

/** What opens the ground. Of several works of one street no single one is named. */
export function openingsOf({ items, permits }: DigOnceInput): Opening[] {
  return [
    ...items.flatMap((item): Opening[] => {
      const opening = [...new Set(item.works.map(({ work }) => work))].filter(opensGround);
      if (opening.length === 0) return [];
      return [
        {
          ...placeOf(item),
          year: item.year,
          side: itemSide(item, opening.length === 1 ? (opening[0] ?? null) : null),
          firstDay: firstDayOf(item.year),
          lastDay: item.accepted_on ?? lastDayOf(item.year),
        },
      ];
    }),
    ...permits.map((permit) => ({
      ...placeOf(permit),
      year: yearOf(permit.starts_on),
      side: permitSide(permit),
      firstDay: permit.starts_on,
      lastDay: permit.ends_on,
    })),
  ];
}

/** What renews a surface: streets of the plan, and permits whose restoration was accepted. */
export function surfacesOf({ items, permits }: DigOnceInput): Surface[] {
  const untilOf = (from: string): string => addYears(from, moratoriumYears);
  return [
    ...items.filter(renewsSurface).map((item) => ({
      ...placeOf(item),
      year: item.year,
      side: itemSide(item, "road"),
      protectedFrom: item.accepted_on,
      protectedUntil: item.accepted_on && (item.warranty_until ?? untilOf(item.accepted_on)),
    })),
    ...permits.flatMap((permit) =>
      permit.restored_on === null
        ? []
        : [
            {
              ...placeOf(permit),
              year: yearOf(permit.starts_on),
              side: permitSide(permit),
              protectedFrom: permit.restored_on,
              protectedUntil: untilOf(permit.restored_on),
            },
          ],
    ),
  ];
}
