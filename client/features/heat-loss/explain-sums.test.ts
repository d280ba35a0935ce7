import { expect, test } from "vitest";
import { translate } from "#client/i18n/text.ts";
import { formatsOf } from "#client/i18n/use-format.ts";
import type { HeatCohort, StoredSection } from "#contract/heat-loss.ts";
import { heatYear, storedSection } from "#test/support/heat-year.ts";
import type { Balance } from "./balance.ts";
import type { Words } from "./explain-section.ts";
import { explainCohort, explainMethod, worth } from "./explain-sums.ts";

const words: Words = { t: (text, params) => translate("en", text, params), format: formatsOf("en") };

function balanceOf(sections: readonly StoredSection[]): Balance {
  const { result, ...rest } = heatYear({ sections: [...sections] });
  if (!result) throw new Error("The year has no result");
  return { ...rest, result };
}

const tens = Array.from({ length: 11 }, (_, index) => storedSection(`T-${index + 1}`, 5, 10 * (index + 1)));
const dry: HeatCohort = {
  ...{ laying: "channel", insulation_state: null, decade: 1980 },
  ...{ length_m: 1100, norm_gcal: 55, heat_transfer_gcal: 660 },
};

test("names the sections that lose most, and adds the others up to the sum", () => {
  const { inputs, formula } = explainMethod(words, balanceOf(tens), "heat_transfer");
  expect(inputs.map(({ name }) => name)).toEqual([
    ...["T-11", "T-10", "T-9", "T-8", "T-7", "T-6", "T-5", "T-4"].map((code) => `Section ${code}`),
    "3 more sections",
  ]);
  expect(inputs.at(-1)?.value).toMatch(/^60\.0\sGcal$/);
  expect(inputs.reduce((sum, { value }) => sum + Number.parseFloat(value), 0)).toBe(660);
  expect(formula[0]).toMatch(/^Σ over sections = 3\s218\sGcal$/);
});

test("a cohort is made of its own sections that have both figures", () => {
  const others = [
    storedSection("T-20", 70, null),
    { ...storedSection("T-21", 70, 70), built_year: 1991 },
    { ...storedSection("T-22", 70, 70), insulation_state: "wet" as const },
    { ...storedSection("T-23", 70, 70), laying: "overhead" as const },
  ];
  const { inputs } = explainCohort(words, balanceOf([...tens, ...others]), dry, "heat_transfer");
  expect(inputs.reduce((sum, { value }) => sum + Number.parseFloat(value), 0)).toBe(660);
});

test("what has neither tariff nor supply is worth nothing that could be told", () => {
  const balance = balanceOf(tens);
  const [money, share] = worth(words, balance, balance.result.total);
  expect(money).toMatch(/^7\s252\sGcal · 700\.00\ssom\/Gcal = 5\s076\.4\sthousand\ssom$/);
  expect(share).toMatch(/^100 · 7\s252\sGcal \/ 25\s900\sGcal = 28\.0%$/);
  expect(worth(words, balance, { ...balance.result.total, som: null, percent_of_supplied: null })).toEqual(
    [],
  );
});
