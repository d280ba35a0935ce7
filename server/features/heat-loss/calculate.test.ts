import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HeatLossInput, heatLossInput, heatParts } from "#contract/heat-loss.ts";
import { calculateHeatLoss } from "./calculate.ts";
import { warningsOf } from "./warnings.ts";

const cells = [
  [50, 62.4, 73.6],
  [100, 77.6, 91.2],
  [200, 108.8, 124],
  [400, 150.4, 170.4],
].flatMap(([diameter_mm, at65, at90]) =>
  [
    [65, at65],
    [90, at90],
  ].map(([supply_c, w_per_m]) => ({
    ...{ document: "SP", clause: "B.9", laying: "channel_less", laid_from: 1995, laid_to: 2010 },
    ...{ hours_per_year: "up_to_5000", return_c: 50, confidence: "norm", diameter_mm, supply_c, w_per_m },
  })),
);
const season = {
  hours: 3600,
  supply_c: 65,
  return_c: 50,
  ground_c: 6,
  outdoor_c: -1,
  cold_water_c: 8,
  supplied_gcal: { value: 2000, ci95_percent: 5 },
  billed_gcal: { value: 1500, ci95_percent: 10 },
  make_up_m3: { value: 1000, ci95_percent: 10 },
};
const pipe = {
  id: "a",
  length_m: 500,
  diameter_mm: 100,
  built_year: 1980,
  laying: "channel",
  insulation: "mineral_wool",
  insulation_state: "wet",
  depth_m: 1.2,
};
const given = (changes: Record<string, unknown> = {}): HeatLossInput =>
  heatLossInput.parse({ season, tariff_som_per_gcal: 700, norms: cells, sections: [pipe], ...changes });
const codes = (input: HeatLossInput) => calculateHeatLoss(input).doubts.map(({ code }) => code);

test("the total is shared out into parts that add up to it, in Gcal, som and percent", () => {
  const bare = { ...pipe, id: "b", insulation_mm: 5 };
  const { total, parts, norm, heat_transfer, sections, make_up } = calculateHeatLoss(
    given({ sections: [pipe, bare] }),
  );
  expect(total).toMatchObject({ gcal: 500, percent_of_supplied: 25, som: 350_000, assumed: false });
  expect(total.ci95_gcal).toBeCloseTo(Math.hypot(100, 150), 6);
  const sum = heatParts.reduce((all, part) => all + (parts[part].gcal ?? Number.NaN), 0);
  expect(sum).toBeCloseTo(500, 6);
  const [wool, thin] = sections.map((section) => [section.norm?.gcal ?? 0, section.heat_transfer?.gcal ?? 0]);
  const [[woolNorm = 0, woolLoss = 0] = [], [thinNorm = 0, thinLoss = 0] = []] = [wool, thin];
  expect(woolLoss).toBeLessThan(woolNorm);
  expect(thinLoss).toBeGreaterThan(thinNorm);
  expect(norm.gcal).toBeCloseTo(woolNorm + thinNorm, 6);
  expect(parts.within_norm.gcal).toBeCloseTo(woolLoss + thinNorm, 6);
  expect(parts.above_norm.gcal).toBeCloseTo(thinLoss - thinNorm, 6);
  expect((parts.within_norm.gcal ?? 0) + (parts.above_norm.gcal ?? 0)).toBeCloseTo(
    heat_transfer.gcal ?? 0,
    6,
  );
  expect(make_up).toMatchObject({ m3: 1000, assumed: false });
  expect(sections[0]?.norm).toMatchObject({ divisor: 0.8, reasons: ["other_laying", "laid_before"] });
  expect(sections[0]?.heat_transfer?.inputs).toContainEqual({
    input: "insulation_conductivity",
    value: 0.15,
    assumed: true,
  });
});

describe("what is unknown is named and never 0", () => {
  test("a section without a diameter or a year leaves the sums, with its metres", () => {
    const input = given({
      sections: [
        pipe,
        { ...pipe, id: "b", diameter_mm: null, length_m: 120 },
        { ...pipe, id: "c", built_year: null, length_m: 80 },
      ],
    });
    const { sections, norm, heat_transfer, length_m, doubts } = calculateHeatLoss(input);
    expect(sections[1]).toMatchObject({ norm: null, heat_transfer: null, gaps: ["diameter"] });
    expect(sections[2]).toMatchObject({ norm: null, gaps: ["year"] });
    expect(sections[2]?.heat_transfer?.w_per_m).toBeGreaterThan(0);
    expect([norm.length_m, heat_transfer.length_m, length_m]).toEqual([500, 580, 700]);
    const [diameter] = warningsOf(
      doubts.filter(({ code }) => code === "diameter_missing"),
      "en",
      (id) => `T-${id}`,
    );
    expect(diameter).toMatchObject({
      sections: ["b"],
      message:
        "Sections without a diameter: 1, 120 m. They are left out of all sums and of the network's volume: T-b.",
    });
  });

  test("a season without figures gives no figures", () => {
    const { total, parts, norm, leakage } = {
      ...calculateHeatLoss(given({ season: {} })),
      leakage: calculateHeatLoss(given({ season: {} })).parts.leakage,
    };
    for (const figure of [total, norm, leakage, ...Object.values(parts)])
      expect(figure).toMatchObject({ gcal: null, som: null, percent_of_supplied: null });
    expect(codes(given({ season: {} }))).toEqual([
      "hours_missing",
      "supply_missing",
      "supplied_missing",
      "billed_missing",
      "make_up_missing",
    ]);
  });

  test("without hours W/m is still known", () => {
    const { sections, norm } = calculateHeatLoss(given({ season: { ...season, hours: null } }));
    expect(sections[0]?.norm?.w_per_m).toBeGreaterThan(0);
    expect(norm.gcal).toBeNull();
  });

  test("an overhead section waits for the outdoor temperature", () => {
    const overhead = [{ ...pipe, laying: "overhead" }];
    expect(codes(given({ sections: overhead, season: { ...season, outdoor_c: null } }))).toContain(
      "outdoor_missing",
    );
    const found = calculateHeatLoss(given({ sections: overhead })).sections[0];
    expect(found).toMatchObject({ beta: 1.25, heat_transfer: { way: "overhead" } });
  });
});

test("figures that cannot be are named in the reader's language", () => {
  const input = given({
    season: {
      ...season,
      return_c: 80,
      billed_gcal: { value: 2500, ci95_percent: 120 },
    },
    tariff_som_per_gcal: null,
  });
  const warnings = warningsOf(calculateHeatLoss(input).doubts, "ky");
  expect(warnings.map(({ code }) => code)).toEqual([
    "return_above_supply",
    "billed_above_supplied",
    "tariff_missing",
    "limits_wider_than_value",
    "norm_nearest",
    "parts_above_total",
  ]);
  expect(warnings[1]?.message).toContain("Эсептелгени (2\u00a0500 Гкал) берилгенден (2\u00a0000 Гкал) көп");
});

test("what wet insulation adds is a part of the loss, and nothing where all of it is dry", () => {
  const { wet, heat_transfer } = calculateHeatLoss(given());
  const dry = calculateHeatLoss(given({ sections: [{ ...pipe, insulation_state: "dry" }] }));
  expect(wet.gcal).toBeCloseTo((heat_transfer.gcal ?? 0) - (dry.heat_transfer.gcal ?? 0), 6);
  expect(wet.gcal).toBeGreaterThan(0);
  expect(dry.wet.gcal).toBe(0);
});

test("a boiler house's own season goes before the city's", () => {
  const own = { ...pipe, temperatures: { supply_c: 80, hours: 4000 } };
  const { sections } = calculateHeatLoss(given({ sections: [own] }));
  expect(sections[0]?.used).toMatchObject({ supply_c: 80, hours: 4000, return_c: 50, ground_c: 6 });
});

const anyPipe = fc.record({
  id: fc.uuid(),
  length_m: fc.double({ min: 1, max: 1000, noNaN: true }),
  diameter_mm: fc.integer({ min: 50, max: 400 }),
  built_year: fc.integer({ min: 1955, max: 2015 }),
  laying: fc.constantFrom("channel", "channel_less", "overhead", "passable"),
  insulation: fc.constantFrom("mineral_wool", "polyurethane", "foam_concrete"),
  insulation_state: fc.constantFrom("dry", "wet", "damaged", null),
  insulation_mm: fc.option(fc.integer({ min: 10, max: 150 })),
  depth_m: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
});
const anySeason = fc
  .record({
    back: fc.double({ min: 30, max: 70, noNaN: true }),
    warmer: fc.double({ min: 0, max: 60, noNaN: true }),
    ground_c: fc.double({ min: -5, max: 20, noNaN: true }),
  })
  .map(({ back, warmer, ground_c }) => ({
    ...season,
    supply_c: back + warmer,
    return_c: back,
    ground_c,
    outdoor_c: ground_c,
  }));
const transferOf = (section: object, of: object) =>
  calculateHeatLoss(given({ season: of, sections: [section] })).sections[0]?.heat_transfer?.w_per_m ??
  Number.NaN;
const normOf = (section: object, of: object) =>
  calculateHeatLoss(given({ season: of, sections: [section] })).sections[0]?.norm?.w_per_m ?? Number.NaN;

describe("for any pipe and season", () => {
  test("warm pipes lose heat, the more the hotter and the wetter", () => {
    fc.assert(
      fc.property(anyPipe, anySeason, fc.double({ min: 1, max: 30, noNaN: true }), (section, of, hotter) => {
        const dry = transferOf({ ...section, insulation_state: "dry" }, of);
        const wet = transferOf({ ...section, insulation_state: "wet" }, of);
        expect(dry).toBeGreaterThan(0);
        expect(wet).toBeGreaterThan(dry);
        expect(transferOf(section, { ...of, supply_c: of.supply_c + hotter })).toBeGreaterThan(
          transferOf(section, of),
        );
      }),
    );
  });

  test("the norm rises with temperature and bore", () => {
    fc.assert(
      fc.property(anyPipe, anySeason, fc.integer({ min: 1, max: 100 }), (section, of, more) => {
        const norm = normOf(section, of);
        expect(norm).toBeGreaterThan(0);
        expect(normOf(section, { ...of, supply_c: of.supply_c + more / 2 })).toBeGreaterThan(norm);
        const wider = Math.min(section.diameter_mm + more, 400);
        expect(normOf({ ...section, diameter_mm: wider }, of)).toBeGreaterThanOrEqual(norm);
      }),
    );
  });

  test("parts add up to the total, and limits grow with those of the inputs", () => {
    const limits = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(anyPipe, { minLength: 1, maxLength: 8 }),
        anySeason,
        limits,
        limits,
        (sections, of, a, b) => {
          const of95 = (ci95_percent: number) =>
            calculateHeatLoss(
              given({ sections, season: { ...of, supplied_gcal: { value: 20_000, ci95_percent } } }),
            );
          const { total, parts } = of95(Math.min(a, b));
          const sum = heatParts.reduce((all, part) => all + (parts[part].gcal ?? Number.NaN), 0);
          expect(sum).toBeCloseTo(total.gcal ?? 0, 4);
          const wider = of95(Math.max(a, b));
          expect(wider.total.ci95_gcal ?? 0).toBeGreaterThanOrEqual(total.ci95_gcal ?? 0);
          expect(wider.parts.remainder.ci95_gcal ?? 0).toBeGreaterThanOrEqual(parts.remainder.ci95_gcal ?? 0);
        },
      ),
    );
  });
});
