import type { PlanAmounts } from "#contract/street-plan.ts";
import { sumOf } from "#contract/street-plan-money.ts";
import type { PlanStage } from "#contract/street-plan-moves.ts";
import { toLonLat } from "../generate/frame.ts";
import { uuid } from "../generate/identity.ts";
import { type CityRow, sampleSource } from "../generate/rows.ts";
import { amountsOf, hasReached } from "./amounts.ts";
import { layersOf } from "./beneath.ts";
import { contractNumberOf, contractorOf, courseOf, daysOf } from "./course.ts";
import type { Planned, PlannedWork } from "./planned.ts";
import { kindOf, priceId, somOf } from "./prices.ts";
import { sharesOf } from "./sources.ts";
import { stageOf } from "./stages.ts";
import { reasons } from "./words.ts";

const seed = 2014;
type Row = Readonly<Record<string, unknown>>;
type LineOfWork = { readonly row: CityRow["row"]; readonly amounts: PlanAmounts; readonly work: PlannedWork };

export type StreetRecords = {
  readonly planned: Planned;
  readonly stage: PlanStage;
  readonly item: CityRow;
  readonly works: readonly CityRow[];
  readonly shares: readonly Row[];
  readonly quarters: readonly Row[];
  readonly assets: readonly Row[];
  readonly steps: readonly Row[];
  readonly money: readonly Row[];
};

const underground = ["water", "sewer", "heating"];
const moneyField = { contract: "contract_som", accepted: "accepted_som", paid: "paid_som" } as const;
/** Nine in the morning in the city. */
const instantOf = (day: string): string => new Date(`${day}T09:00:00+06:00`).toISOString();

/** A street of the plan as the tables hold it. */
export function recordsOf(planned: Planned): StreetRecords {
  const { year, number } = planned;
  const key = `${year}/${number}`;
  const id = uuid(seed, "plan_item", key);
  const stage = stageOf(planned);
  const works = planned.works.map((work): LineOfWork => workOf(planned, work, stage, id));
  const amounts = sumOf(works.map((each) => each.amounts));
  const reasonsOf = reasons[planned.treatment];
  const reason = reasonsOf[(year + number) % reasonsOf.length] ?? "";
  const dearest = works.reduce<LineOfWork | null>(
    (best, each) => ((each.amounts.estimate_som ?? 0) > (best?.amounts.estimate_som ?? -1) ? each : best),
    null,
  );
  const days = daysOf(planned);
  const row = {
    id,
    code: `КП-${number}/${year}`,
    street_id: planned.street.id,
    plan_year: year,
    stage,
    main_work: dearest ? kindOf(dearest.work.key).work : null,
    reason,
    from_chainage_m: planned.part?.from ?? null,
    to_chainage_m: planned.part?.to ?? null,
    renews_surface: planned.works.some((work) => kindOf(work.key).renewsSurface),
    opens_ground: planned.works.some((work) => underground.includes(kindOf(work.key).work)),
    ...amounts,
    contractor: hasReached(stage, "contracted") ? contractorOf(planned) : null,
    contract_number: hasReached(stage, "contracted") ? contractNumberOf(planned) : null,
    accepted_on: hasReached(stage, "accepted") ? days.accepted : null,
    warranty_until: stage === "warranty" ? days.warrantyUntil : null,
    source: sampleSource,
    synthetic: true,
  };
  return {
    planned,
    stage,
    item: { row, geometry: { type: "LineString", coordinates: planned.line.map(toLonLat) } },
    works: works.map((each) => ({ row: each.row, geometry: null })),
    shares: sharesOf(planned).map((share) => ({ item_id: id, ...share })),
    quarters: planned.quarters.map((quarter) => ({ item_id: id, ...quarter })),
    assets: works.flatMap(({ row: { id: workId }, work }) =>
      work.pipes.map((asset_id) => ({ work_id: workId, asset_id, asset_layer: layerOf(work) })),
    ),
    ...historyOf(planned, { id, stage, reason, works, amounts }),
  };
}

const layerOf = ({ key }: PlannedWork): string =>
  kindOf(key).work === "water" ? layersOf.water : layersOf.sewer;

function workOf(planned: Planned, work: PlannedWork, stage: PlanStage, item_id: string): LineOfWork {
  const { year, number } = planned;
  const kind = kindOf(work.key);
  const amounts = amountsOf(planned, work, stage);
  return {
    work,
    amounts,
    row: {
      id: uuid(seed, "plan_work", `${year}/${number}/${work.key}`),
      item_id,
      work: kind.work,
      quantity: work.quantity,
      unit: kind.unit,
      quantity_basis: work.measured ? "measured" : "entered",
      unit_price_id: priceId(work.key, year),
      price_som_per_unit: somOf(work.key, year).toFixed(4),
      price_year: year,
      renews_surface: kind.renewsSurface,
      ...amounts,
      source: sampleSource,
      synthetic: true,
    },
  };
}

function historyOf(
  planned: Planned,
  of: {
    readonly id: string;
    readonly stage: PlanStage;
    readonly reason: string;
    readonly works: readonly LineOfWork[];
    readonly amounts: PlanAmounts;
  },
): Pick<StreetRecords, "steps" | "money"> {
  const steps: Row[] = [];
  const money: Row[] = [];
  let state: PlanStage | null = null;
  for (const [turn, step] of courseOf(planned, of.stage, of.reason).entries()) {
    const id =
      turn === 0 ? of.id : uuid(seed, "plan_step", `${planned.year}/${planned.number}/${step.action}`);
    const field = step.money && moneyField[step.money];
    steps.push({
      id,
      item_id: of.id,
      version: 1,
      at: instantOf(step.day),
      happened_on: field || step.action === "start" ? step.day : null,
      actor: "demo",
      actor_name: step.by,
      action: step.action,
      from_stage: step.to === undefined ? null : state,
      to_stage: step.to ?? null,
      text: step.text ?? null,
      document: step.document ?? null,
      amount_som: field ? of.amounts[field] : null,
      before: null,
      after: null,
    });
    state = step.to ?? state;
    for (const { row, amounts } of field ? of.works : [])
      if (field && amounts[field] !== null)
        money.push({ step_id: id, work_id: row.id, phase: step.money, amount_som: amounts[field] });
  }
  return { steps, money };
}
