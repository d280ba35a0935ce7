import type { PlanAmounts } from "#contract/street-plan.ts";
import { sumOf } from "#contract/street-plan-money.ts";
import { mayBePaid, mayPay } from "#contract/street-plan-moves.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { mostSom } from "./contents.ts";
import { checkPast } from "./days.ts";
import { amountTooLarge, noAmountsGiven, notItsWork, notToBePaid, paidAboveAct } from "./money-refusals.ts";
import { moved } from "./move.ts";
import { notYoursToPay } from "./refusals.ts";
import type { Step, Taking } from "./take-step.ts";
import { nameIn } from "./words.ts";
import { insertMoney, type KeptWork, keptWork, type LockedItem, selectWorks } from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

type Phase = "contract" | "accepted" | "paid";
type PhaseColumn = `${Phase}_som` & keyof PlanAmounts;
type Amounts = Step<"pay">["amounts"];

/** What a document adds to works of a street; the street's own amount is always their sum. */
type Booked = {
  readonly works: readonly KeptWork[];
  readonly amountSom: number;
  readonly row: Readonly<Record<string, unknown>>;
  readonly after: (stepId: string) => Promise<void>;
};

async function booked(tx: Queryable, item: string, phase: Phase, amounts: Amounts): Promise<Booked> {
  const column: PhaseColumn = `${phase}_som`;
  const kept = await tx.many(keptWork, selectWorks(item));
  if (amounts.length === 0) throw noAmountsGiven();
  const given = new Map(amounts.map(({ work_id, amount_som }) => [work_id, amount_som]));
  const strange = amounts.find(
    ({ work_id }, index) =>
      !kept.some(({ id }) => id === work_id) ||
      amounts.findIndex((other) => other.work_id === work_id) < index,
  );
  if (strange) throw notItsWork(strange.work_id);
  const tooLarge = amounts.find(({ amount_som }) => amount_som > mostSom);
  if (tooLarge) throw amountTooLarge(tooLarge.amount_som, mostSom);
  const works = kept.map((work) => {
    const amount = given.get(work.id);
    return amount === undefined ? work : { ...work, [column]: (work[column] ?? 0) + amount };
  });
  return {
    works,
    amountSom: amounts.reduce((sum, { amount_som }) => sum + amount_som, 0),
    row: { [column]: sumOf(works)[column] },
    after: async (stepId) => {
      await tx.execute(insertMoney(stepId, phase, JSON.stringify(amounts)));
      const changed = works.filter(({ id }) => given.has(id));
      await updateRows(
        tx,
        planWork,
        changed.map((work) => ({ id: work.id, row: { [column]: work[column] } })),
      );
    },
  };
}

export async function contracted(
  tx: Queryable,
  taking: Taking,
  row: LockedItem,
  given: Step<"contract">,
): Promise<Taken> {
  const { step, row: changes } = moved(taking, row, given);
  checkPast(given.on, taking.today);
  const contractor = nameIn(given.contractor, "contractor");
  const contract_number = nameIn(given.number, "number");
  const money = await booked(tx, row.id, "contract", given.amounts);
  return {
    step: {
      ...step,
      ...{ happenedOn: given.on, document: contract_number, amountSom: money.amountSom, after: contractor },
    },
    row: { ...changes, ...money.row, contractor, contract_number },
    after: () => money.after(given.id),
  };
}

export async function accepted(
  tx: Queryable,
  taking: Taking,
  row: LockedItem,
  given: Step<"accept">,
): Promise<Taken> {
  const { step, row: changes } = moved(taking, row, given);
  checkPast(given.on, taking.today);
  const document = nameIn(given.act_number, "act_number");
  const money = await booked(tx, row.id, "accepted", given.amounts);
  return {
    step: { ...step, happenedOn: given.on, document, amountSom: money.amountSom },
    row: { ...changes, ...money.row, accepted_on: given.on },
    after: () => money.after(given.id),
  };
}

/** An advance may come before the act; what is paid above an act is surely wrong. */
export async function paid(
  tx: Queryable,
  taking: Taking,
  row: LockedItem,
  given: Step<"pay">,
): Promise<Taken> {
  if (!mayPay(taking.keeper.roles)) throw notYoursToPay();
  if (!mayBePaid(row.stage)) throw notToBePaid(row.stage);
  checkPast(given.on, taking.today);
  const document = nameIn(given.document, "document");
  const money = await booked(tx, row.id, "paid", given.amounts);
  if (row.accepted_on !== null)
    for (const work of money.works) {
      const { paid_som: all, accepted_som: act } = work;
      if (all !== null && all > (act ?? 0)) throw paidAboveAct(work, { paid: all, accepted: act ?? 0 });
    }
  return {
    step: { action: "pay", happenedOn: given.on, document, amountSom: money.amountSom },
    row: money.row,
    after: () => money.after(given.id),
  };
}
