import type { PlannedStreet, PlannedWork } from "#contract/street-plan.ts";
import { plannedOf } from "#contract/street-plan-money.ts";
import type { Move } from "./use-move.ts";

export type MoveFields = {
  readonly contractor: string;
  /** Of the contract, the act, or the paper of the payment. */
  readonly number: string;
  readonly day: string | null;
  /** By the id of the work, in whole som. */
  readonly amounts: Readonly<Record<string, number | null>>;
};

/** Steps that need more than a press. */
export type Asked = "contract" | "start" | "accept" | "warrant" | "pay";

const left = (whole: number | null, before: number | null): number | null =>
  whole === null ? null : Math.max(0, whole - (before ?? 0));

/** What stands in the form at first: what the step before it came to. */
const expected: Readonly<Record<Asked, (work: PlannedWork) => number | null>> = {
  contract: (work) => plannedOf(work),
  accept: (work) => left(work.contract_som, work.accepted_som),
  pay: (work) => left(work.accepted_som, work.paid_som),
  start: () => null,
  warrant: () => null,
};

export const firstForm = (item: PlannedStreet, asked: Asked): MoveFields => ({
  contractor: item.contractor ?? "",
  number: "",
  day: null,
  amounts: Object.fromEntries(item.works.map((work) => [work.id, expected[asked](work)])),
});

/** Inputs that are still empty. */
export function neededBy(
  asked: Asked,
  { contractor, number, day, amounts }: MoveFields,
): readonly (keyof MoveFields)[] {
  const hasPaper = asked === "contract" || asked === "accept" || asked === "pay";
  const needed: (keyof MoveFields)[] = [];
  if (asked === "contract" && contractor.trim() === "") needed.push("contractor");
  if (hasPaper && number.trim() === "") needed.push("number");
  if (asked !== "warrant" && day === null) needed.push("day");
  if (hasPaper && Object.values(amounts).every((som) => som === null)) needed.push("amounts");
  return needed;
}

/** Null while something is missing. Works without an amount are not part of this paper. */
export function moveOf(asked: Asked, fields: MoveFields, said: string): Move | null {
  const { contractor, number, day, amounts: bySom } = fields;
  if (neededBy(asked, fields).length > 0) return null;
  const text = said.trim() === "" ? {} : { text: said };
  const amounts = Object.entries(bySom).flatMap(([work_id, amount_som]) =>
    amount_som === null ? [] : [{ work_id, amount_som }],
  );
  if (asked === "warrant") return { action: asked, ...(day !== null && { until: day }), ...text };
  if (day === null) return null;
  switch (asked) {
    case "start":
      return { action: asked, on: day, ...text };
    case "contract":
      return { action: asked, contractor, number, on: day, amounts, ...text };
    case "accept":
      return { action: asked, act_number: number, on: day, amounts, ...text };
    case "pay":
      return { action: asked, document: number, on: day, amounts };
  }
}
