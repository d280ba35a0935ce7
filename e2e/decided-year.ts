import { randomUUID } from "node:crypto";
import type { Choices, RowsPage } from "#contract/rows.ts";
import type {
  NewPlanDecision,
  NewPlanItem,
  NewPlanStep,
  PlannedStreet,
  PlanThread,
} from "#contract/street-plan.ts";
import { ask, send } from "./sample-row.ts";

/** A year that the sample city has no plan for, decided by its council. */
export type DecidedYear = {
  readonly year: number;
  /** With road, lighting and greening; accepted by an act. */
  readonly done: PlannedStreet;
  /** With a road only, not begun. */
  readonly waiting: PlannedStreet;
};

const prices = {
  road: { unit: "m2", price_som_per_unit: "900.0000" },
  lighting: { unit: "piece", price_som_per_unit: "15000.0000" },
  greening: { unit: "piece", price_som_per_unit: "2500.0000" },
} as const;
type Priced = keyof typeof prices;
const priced: readonly Priced[] = ["road", "lighting", "greening"];

async function enterPrices(year: number): Promise<Readonly<Record<Priced, string>>> {
  const ids = { road: randomUUID(), lighting: randomUUID(), greening: randomUUID() };
  await send("finance", "/api/changes", {
    id: randomUUID(),
    operations: priced.map((work) => ({
      op: "create",
      layer: "unit_price",
      id: ids[work],
      row: {
        ...prices[work],
        work,
        title_ky: `Баа ${work} ${year}`,
        title_ru: `Цена ${work} ${year}`,
        title_en: `Price ${work} ${year}`,
        price_year: year,
        confidence: "assumed",
        valid_from: `${year}-01-01`,
      },
    })),
  });
  return ids;
}

const step = (item: string, body: NewPlanStep) =>
  send<PlanThread>("engineer", `/api/street-plan/items/${item}/steps`, body);

/** Prices, two streets, the council's decision, and the work on one of them up to its act. */
export async function decidedYear(year: number): Promise<DecidedYear> {
  const ids = await enterPrices(year);
  const { choices } = await ask<Choices>("/api/layers/funding_source/choices?limit=9");
  const shares = [
    { funding_source_id: choices[0]?.id ?? "", percent: 60 },
    { funding_source_id: choices[1]?.id ?? "", percent: 40 },
  ];
  const streets = await ask<RowsPage>("/api/layers/street/rows?class=local&sort=code&limit=2");
  const streetId = (index: number) => String(streets.rows[index]?.[0]);
  const work = (of: Priced, quantity: number) => ({
    id: randomUUID(),
    work: of,
    quantity,
    unit: prices[of].unit,
    quantity_basis: "entered" as const,
    unit_price_id: ids[of],
  });
  async function drafted(
    street_id: string,
    reason: string,
    works: NewPlanItem["works"],
  ): Promise<PlannedStreet> {
    const id = randomUUID();
    const item: NewPlanItem = { id, street_id, year, reason, works, shares };
    const { item: made } = await send<PlanThread>("engineer", "/api/street-plan/items", item);
    return (await step(id, { action: "draft", id: randomUUID(), version: made.version })).item;
  }
  const first = await drafted(streetId(0), "Мектепке баруучу жол бузулган", [
    work("road", 1200),
    work("lighting", 10),
    work("greening", 40),
  ]);
  const waiting = await drafted(streetId(1), "Чуңкурлар көп", [work("road", 500)]);
  await send("clerk", `/api/street-plan/years/${year}/decision`, {
    id: randomUUID(),
    resolution_number: `7-${year}`,
    decided_on: `${year}-02-15`,
    votes_for: 18,
    votes_against: 1,
    votes_abstained: 2,
  } satisfies NewPlanDecision);
  const moved = async (body: (version: number) => NewPlanStep): Promise<PlannedStreet> => {
    const { item } = await ask<PlanThread>(`/api/street-plan/items/${first.id}`);
    return (await step(first.id, body(item.version))).item;
  };
  const amounts = first.works.map(({ id, estimate_som }) => ({ work_id: id, amount_som: estimate_som ?? 0 }));
  await moved((version) => ({
    action: "contract",
    id: randomUUID(),
    version,
    contractor: "Үлгү жолчу",
    number: "1",
    on: `${year}-04-01`,
    amounts,
  }));
  await moved((version) => ({ action: "start", id: randomUUID(), version, on: `${year}-05-01` }));
  const done = await moved((version) => ({
    action: "accept",
    id: randomUUID(),
    version,
    act_number: "1",
    on: `${year}-09-01`,
    amounts,
  }));
  return { year, done, waiting };
}
