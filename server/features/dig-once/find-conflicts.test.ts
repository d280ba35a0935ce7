import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DigOnceInput, digOnceInput, digRules, openingWorks } from "#contract/dig-once.ts";
import { streetWorkIds } from "#contract/street-plan.ts";
import { bruteForce } from "#test/support/dig-once-brute-force.ts";
import { findConflicts } from "./find-conflicts.ts";

const street = randomUUID();
type Item = DigOnceInput["items"][number];
const item = (given: Partial<Item>): Item => ({
  id: randomUUID(),
  code: null,
  street_id: street,
  year: 2018,
  from_m: 0,
  to_m: 100,
  accepted_on: null,
  warranty_until: null,
  works: [],
  ...given,
});
const work = (
  name: Item["works"][number]["work"],
  renews: boolean | null = null,
  assets: string[] = [],
): Item["works"][number] => ({ work: name, renews_surface: renews, assets });
const road = [work("road", true)];
const water = [work("water")];
const permit = (given: Partial<DigOnceInput["permits"][number]>): DigOnceInput["permits"][number] => ({
  id: randomUUID(),
  code: "Р-1/2018",
  street_id: street,
  from_m: 40,
  to_m: 50,
  starts_on: "2018-05-01",
  ends_on: "2018-05-10",
  restored_on: null,
  ...given,
});
const pipe = (given: Partial<DigOnceInput["pipes"][number]>): DigOnceInput["pipes"][number] => ({
  id: randomUUID(),
  code: "В-1",
  work: "water",
  street_id: street,
  parts: [{ from_m: 0, to_m: 100 }],
  length_m: 100,
  fault_days: ["2016-03-01", "2017-04-01"],
  ...given,
});
const find = (input: Partial<DigOnceInput>) => findConflicts({ items: [], permits: [], pipes: [], ...input });
const rules = (input: Partial<DigOnceInput>): string[] => find(input).map(({ rule }) => rule);

describe("moratorium", () => {
  const renewed = item({ year: 2016, works: road, accepted_on: "2016-09-15" });

  test("begins after the act and lasts three years with its last day", () => {
    const on = (starts_on: string, ends_on = starts_on) =>
      rules({ items: [renewed], permits: [permit({ starts_on, ends_on })] });
    expect(on("2016-09-01", "2016-09-15")).toEqual([]);
    expect(on("2016-09-01", "2016-09-16")).toEqual(["moratorium"]);
    expect(on("2019-09-15")).toEqual(["moratorium"]);
    expect(on("2019-09-16")).toEqual([]);
  });

  test("lasts as long as the contract's warranty says", () => {
    const warranted = { ...renewed, warranty_until: "2021-09-15" };
    const [conflict] = find({
      items: [warranted],
      permits: [permit({ starts_on: "2020-05-01", ends_on: "2020-05-02" })],
    });
    expect(conflict).toMatchObject({
      rule: "moratorium",
      protected_until: "2021-09-15",
      from_m: 40,
      to_m: 50,
    });
  });

  test("protects what a permit has restored, but not from the permit itself", () => {
    const first = permit({ restored_on: "2018-05-20" });
    const second = permit({ starts_on: "2019-01-10", ends_on: "2019-01-12" });
    expect(find({ permits: [first, second] })).toMatchObject([
      {
        rule: "moratorium",
        opening: { id: second.id },
        surface: { id: first.id },
        protected_until: "2021-05-20",
      },
    ]);
  });

  test("does not touch what lies beside it, nor a street's own bundle", () => {
    expect(
      rules({
        items: [renewed],
        permits: [permit({ from_m: 100, to_m: 120, starts_on: "2017-05-01", ends_on: "2017-05-01" })],
      }),
    ).toEqual([]);
    expect(rules({ items: [{ ...renewed, works: [...road, ...water] }] })).toEqual([]);
  });
});

describe("the order of works", () => {
  const surface = item({ works: road });
  test.each([
    [2017, []],
    [2018, ["opportunity"]],
    [2019, ["renewal_after_resurfacing"]],
    [2023, ["renewal_after_resurfacing"]],
    [2024, []],
  ])("a renewal planned for %i beside a surface planned for 2018", (year, expected) => {
    expect(rules({ items: [surface, item({ year, works: water })] })).toEqual(expected);
  });

  test("road works without a price may renew the surface, works that only mend do not", () => {
    const after = item({ year: 2019, works: water });
    expect(rules({ items: [item({ works: [work("road")] }), after] })).toEqual(["renewal_after_resurfacing"]);
    expect(rules({ items: [item({ works: [work("road", false)] }), after] })).toEqual([]);
  });

  test("several works that open the ground are told as none in particular", () => {
    const [conflict] = find({ items: [surface, item({ year: 2019, works: [...water, work("sewer")] })] });
    expect(conflict?.opening.work).toBeNull();
  });
});

describe("burst-prone pipes", () => {
  const surface = item({ works: road });
  test("two faults for each kilometre and year, and at least two", () => {
    expect(find({ items: [surface], pipes: [pipe({})] })).toMatchObject([{ rule: "burst_prone", faults: 2 }]);
    expect(rules({ items: [surface], pipes: [pipe({ length_m: 200 })] })).toEqual(["burst_prone"]);
    expect(rules({ items: [surface], pipes: [pipe({ length_m: 201 })] })).toEqual([]);
    expect(rules({ items: [surface], pipes: [pipe({ length_m: 20, fault_days: ["2017-04-01"] })] })).toEqual(
      [],
    );
  });

  test("only the five years before the plan's last day count", () => {
    const days = (...fault_days: string[]) => rules({ items: [surface], pipes: [pipe({ fault_days })] });
    expect(days("2014-01-01", "2018-12-31")).toEqual(["burst_prone"]);
    expect(days("2013-12-31", "2018-12-31")).toEqual([]);
    expect(days("2014-01-01", "2019-01-01")).toEqual([]);
  });

  test("a renewal answers for its own part, or for the pipes that it names", () => {
    const prone = pipe({});
    const with_ = (renewal: Item) =>
      find({ items: [surface, renewal], pipes: [prone] }).filter(({ rule }) => rule === "burst_prone");
    expect(with_(item({ year: 2017, works: water }))).toEqual([]);
    expect(with_(item({ year: 2017, to_m: 60, works: water }))).toMatchObject([{ from_m: 60, to_m: 100 }]);
    expect(with_(item({ year: 2017, to_m: 60, works: [work("water", null, [prone.id])] }))).toEqual([]);
    expect(with_(item({ year: 2017, works: [work("water", null, [randomUUID()])] }))).toHaveLength(1);
    expect(with_(item({ year: 2017, works: [work("sewer")] }))).toHaveLength(1);
    expect(with_(item({ year: 2019, works: water }))).toHaveLength(1);
    expect(with_(item({ year: 2013, works: water }))).toHaveLength(1);
  });
});

describe("against a metre-by-metre, day-by-day check", () => {
  const lengthM = 40;
  const streets = [randomUUID(), randomUUID()];
  const pipeIds = [randomUUID(), randomUUID(), randomUUID()];
  const interval = fc
    .tuple(fc.integer({ min: 0, max: lengthM - 1 }), fc.integer({ min: 1, max: lengthM }))
    .map(([from_m, length]) => ({ from_m, to_m: Math.min(lengthM, from_m + length) }));
  const day = fc
    .date({ min: new Date("2008-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const place = fc.record({ id: fc.uuid(), code: fc.constant(null), street_id: fc.constantFrom(...streets) });
  const items = fc
    .tuple(
      place,
      interval,
      fc.integer({ min: 2010, max: 2020 }),
      fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 0, max: 6 })))),
      fc.array(
        fc.record({
          work: fc.constantFrom(...streetWorkIds),
          renews_surface: fc.option(fc.boolean()),
          assets: fc.oneof(fc.constant<string[]>([]), fc.subarray(pipeIds)),
        }),
        { maxLength: 4 },
      ),
    )
    .map(([at, part, year, accepted, works]): Item => {
      const [month, years] = accepted ?? [];
      const on = month === undefined ? null : `${year}-${String(month).padStart(2, "0")}-28`;
      const until = on === null || years == null ? null : `${year + years}${on.slice(4)}`;
      return { ...at, ...part, year, accepted_on: on, warranty_until: until, works };
    });
  const permits = fc
    .tuple(place, interval, day, fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([at, part, starts_on, days, after]) => {
      const plus = (count: number) =>
        new Date(Date.parse(starts_on) + count * 86_400_000).toISOString().slice(0, 10);
      return {
        ...at,
        ...part,
        starts_on,
        ends_on: plus(days),
        restored_on: after === null ? null : plus(days + after),
      };
    });
  const pipes = pipeIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      code: fc.constant(null),
      work: fc.constantFrom(...openingWorks),
      street_id: fc.constantFrom(...streets),
      parts: fc.array(interval, { minLength: 1, maxLength: 3 }),
      length_m: fc.integer({ min: 20, max: 900 }),
      fault_days: fc.array(day, { maxLength: 8 }),
    }),
  );
  const plan = fc.record({
    items: fc.array(items, { maxLength: 8 }),
    permits: fc.array(permits, { maxLength: 5 }),
    pipes: fc.tuple(...pipes),
  });

  test("none is missed, none is invented, and all say where", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(plan, (given) => {
        const input = digOnceInput.parse(given);
        const expected = [...bruteForce(input, lengthM)]
          .map(([name, metres]) => `${name} ${Math.min(...metres)}-${Math.max(...metres) + 1}`)
          .sort();
        const answered = findConflicts(input)
          .map((each) =>
            [each.rule, each.opening.id, each.surface.id, each.street_id, `${each.from_m}-${each.to_m}`].join(
              " ",
            ),
          )
          .sort();
        for (const name of expected) met.add(name.split(" ")[0] ?? "");
        expect(answered).toEqual(expected);
      }),
      { numRuns: 400 },
    );
    expect([...met].sort()).toEqual([...digRules].sort());
  });
});
