import type { DigOnceInput } from "#contract/dig-once.ts";

/** What a metre-by-metre, day-by-day check finds: `rule opening surface street` with the metres that it holds for. */
export type Held = ReadonlyMap<string, readonly number[]>;

const dayMs = 86_400_000;
const dayNumber = (day: string): number => Date.parse(day) / dayMs;
const yearsLater = (day: string, years: number): number => {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime() / dayMs;
};
const cuts = new Set(["water", "sewer", "heating"]);

type Row = { readonly street_id: string; readonly from_m: number; readonly to_m: number };
const covers = (row: Row, street: string, metre: number): boolean =>
  row.street_id === street && row.from_m <= metre && metre < row.to_m;

/** Written apart from `findConflicts`, slowly and from the words of the rules; whole metres only. */
export function bruteForce({ items, permits, pipes }: DigOnceInput, streetLengthM: number): Held {
  const held = new Map<string, number[]>();
  const add = (name: string, metre: number): void => {
    held.set(name, [...(held.get(name) ?? []), metre]);
  };
  const surfaces = items.filter(({ works }) =>
    works.some(
      (each) => each.renews_surface === true || (each.renews_surface === null && each.work === "road"),
    ),
  );
  const openings = [
    ...items
      .filter(({ works }) => works.some(({ work }) => cuts.has(work)))
      .map((item) => ({
        ...item,
        first: dayNumber(`${item.year}-01-01`),
        last: dayNumber(item.accepted_on ?? `${item.year}-12-31`),
      })),
    ...permits.map((permit) => ({
      ...permit,
      year: Number(permit.starts_on.slice(0, 4)),
      first: dayNumber(permit.starts_on),
      last: dayNumber(permit.ends_on),
    })),
  ];
  const closed = [
    ...surfaces.flatMap((item) =>
      item.accepted_on === null
        ? []
        : [
            {
              ...item,
              from: dayNumber(item.accepted_on) + 1,
              until:
                item.warranty_until === null
                  ? yearsLater(item.accepted_on, 3)
                  : dayNumber(item.warranty_until),
            },
          ],
    ),
    ...permits.flatMap((permit) =>
      permit.restored_on === null
        ? []
        : [
            {
              ...permit,
              from: dayNumber(permit.restored_on) + 1,
              until: yearsLater(permit.restored_on, 3),
            },
          ],
    ),
  ];
  const streets = new Set([...items, ...permits, ...pipes].map(({ street_id }) => street_id));
  for (const street of streets)
    for (let metre = 0; metre < streetLengthM; metre++) {
      for (const surface of closed.filter((each) => covers(each, street, metre)))
        for (const opening of openings.filter((each) => covers(each, street, metre)))
          for (let day = opening.first; day <= opening.last; day++)
            if (opening.id !== surface.id && day >= surface.from && day <= surface.until) {
              add(`moratorium ${opening.id} ${surface.id} ${street}`, metre);
              break;
            }
      for (const surface of surfaces.filter((each) => !each.accepted_on && covers(each, street, metre))) {
        for (const opening of openings.filter((each) => covers(each, street, metre))) {
          if (opening.id === surface.id) continue;
          if (opening.year === surface.year) add(`opportunity ${opening.id} ${surface.id} ${street}`, metre);
          if ([1, 2, 3, 4, 5].some((years) => opening.year === surface.year + years))
            add(`renewal_after_resurfacing ${opening.id} ${surface.id} ${street}`, metre);
        }
        for (const pipe of pipes.filter((each) => each.street_id === street)) {
          if (!pipe.parts.some((part) => part.from_m <= metre && metre < part.to_m)) continue;
          const end = dayNumber(`${surface.year}-12-31`);
          const start = dayNumber(`${surface.year - 5}-12-31`);
          const faults = pipe.fault_days.map(dayNumber).filter((day) => day > start && day <= end).length;
          const isProne = faults >= 2 && faults * 1000 >= 2 * 5 * pipe.length_m;
          const isRenewed = items.some(
            (item) =>
              item.street_id === street &&
              item.year <= surface.year &&
              item.year > surface.year - 5 &&
              item.works.some(
                ({ work, assets }) =>
                  work === pipe.work &&
                  (assets.includes(pipe.id) || (assets.length === 0 && covers(item, street, metre))),
              ),
          );
          if (isProne && !isRenewed) add(`burst_prone ${pipe.id} ${surface.id} ${street}`, metre);
        }
      }
    }
  return held;
}
