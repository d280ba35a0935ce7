import type { ChangeSet, ChangeSetAnswer, Origin } from "#contract/changes.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Identity } from "../auth/identity.ts";
import type { Context } from "../context.ts";
import type { Queryable } from "../db/database.ts";
import { HttpProblem, notAllowed, signInNeeded, type Wrong } from "../http/problems.ts";
import { answerOnce } from "./answer-once.ts";
import { checkAreas } from "./area-check.ts";
import { findConflicts } from "./conflicts.ts";
import { checkCoverage } from "./coverage-check.ts";
import { checkNetworks } from "./network-check.ts";
import { checkOwnership } from "./ownership-check.ts";
import * as queries from "./queries.ts";
import { explainRefusal } from "./refusal.ts";
import { type Planned, plan } from "./validate.ts";
import { checkVariants } from "./variant-check.ts";
import { deleteRows, insertRows, updateRows, wholeRow } from "./write-rows.ts";

export type ApplyContext = Pick<Context, "db" | "layers" | "city">;
export type ApplyOptions = { readonly origin?: Origin; readonly undoes?: string };

/** Writes a change set whole or not at all. Throws a problem that lists every row that stands in the way. */
export async function applyChangeSet(
  context: ApplyContext,
  identity: Identity,
  changeSet: ChangeSet,
  options: ApplyOptions = {},
): Promise<ChangeSetAnswer> {
  if (identity.actor === null) throw signInNeeded();
  const { planned, wrongs } = plan(changeSet, context.layers, identity);
  if (wrongs.length > 0) throw unprocessable(wrongs);
  const { actor } = identity;
  try {
    return await context.db.write(
      { actor, changeId: changeSet.id, ...(changeSet.reason !== undefined && { reason: changeSet.reason }) },
      (tx) => writeChangeSet(tx, context, { actor, identity, changeSet, planned, options }),
    );
  } catch (error) {
    throw explainRefusal(error, context.layers) ?? error;
  }
}

type Writing = {
  readonly actor: string;
  readonly identity: Identity;
  readonly changeSet: ChangeSet;
  readonly planned: readonly Planned[];
  readonly options: ApplyOptions;
};

async function writeChangeSet(
  tx: Queryable,
  { layers, city }: ApplyContext,
  { actor, identity, changeSet, planned, options }: Writing,
): Promise<ChangeSetAnswer> {
  const { id, reason = null } = changeSet;
  const { origin = "edit", undoes = null } = options;
  return await answerOnce(tx, { id, actor, reason, origin, undoes }, async () => {
    const conflicts = await findConflicts(tx, planned);
    if (conflicts.length > 0) throw changedMeanwhile(conflicts);
    await refuseAnothers(tx, identity, planned);
    const badAreas = await checkAreas(tx, planned);
    if (badAreas.length > 0) throw unprocessable(badAreas);
    for (const run of runsOf(planned)) await writeRun(tx, run);
    await refuseAnothers(tx, identity, planned);
    const wrongs = [
      ...(await checkNetworks(tx, layers, id, city.metric_srid)),
      ...(await checkVariants(tx, planned)),
      ...(origin === "edit"
        ? await checkCoverage(tx, planned, {
            srid: city.metric_srid,
            acceptsGaps: changeSet.accepts_gaps === true,
          })
        : []),
    ];
    if (wrongs.length > 0) throw unprocessable(withIndex(wrongs, planned));
    return await resultsOf(tx, planned);
  });
}

async function refuseAnothers(tx: Queryable, identity: Identity, planned: readonly Planned[]): Promise<void> {
  const [first, ...rest] = await checkOwnership(tx, identity, planned);
  if (first) throw notAllowed(first.message, [first, ...rest]);
}

type Run = {
  readonly layer: Layer;
  readonly op: "create" | "replace" | "patch" | "remove";
  readonly planned: Planned[];
};

/** Neighbouring operations of one kind on one layer are written by one statement; the order between runs is kept. */
function runsOf(planned: readonly Planned[]): Run[] {
  const runs: Run[] = [];
  for (const item of planned) {
    const last = runs.at(-1);
    if (last && last.layer === item.layer && last.op === item.operation.op) last.planned.push(item);
    else runs.push({ layer: item.layer, op: item.operation.op, planned: [item] });
  }
  return runs;
}

async function writeRun(tx: Queryable, { layer, op, planned }: Run): Promise<void> {
  const rows = planned.map(({ operation }) => {
    const row = operation.op === "remove" ? {} : operation.row;
    return { id: operation.id, row: op === "replace" ? wholeRow(layer, row) : row };
  });
  if (op === "create") await insertRows(tx, layer, rows);
  else if (op === "remove")
    await deleteRows(
      tx,
      layer,
      rows.map(({ id }) => id),
    );
  else await updateRows(tx, layer, rows);
}

async function resultsOf(tx: Queryable, planned: readonly Planned[]): Promise<ChangeSetAnswer["results"]> {
  const versions = new Map<string, number>();
  for (const layer of new Set(planned.map((item) => item.layer))) {
    const ids = planned.filter((item) => item.layer === layer).map(({ operation }) => operation.id);
    for (const row of await tx.many(queries.rowVersion, queries.lockRows(layer, ids)))
      versions.set(row.id, row.version);
  }
  return planned.map(({ operation }) => ({
    layer: operation.layer,
    id: operation.id,
    version: versions.get(operation.id) ?? null,
  }));
}

const withIndex = (wrongs: readonly Wrong[], planned: readonly Planned[]): Wrong[] => {
  const indexes = new Map(planned.map(({ index, operation }) => [operation.id, index]));
  return wrongs.map((wrong) => {
    const index = wrong.id === undefined ? undefined : indexes.get(wrong.id);
    return index === undefined ? wrong : { ...wrong, index };
  });
};

export const unprocessable = (wrongs: readonly Wrong[]): HttpProblem =>
  new HttpProblem({
    status: 422,
    type: "cannot-be-saved",
    title: { ky: "Сакталган жок", ru: "Не сохранено", en: "Not saved" },
    detail: wrongs[0]?.message ?? {
      ky: "Өзгөртүүдө каталар бар.",
      ru: "В изменении есть ошибки.",
      en: "The change has errors.",
    },
    wrongs,
  });

const changedMeanwhile = (wrongs: readonly Wrong[]): HttpProblem =>
  new HttpProblem({
    status: 412,
    type: "changed-meanwhile",
    title: { ky: "Башка адам өзгөрткөн", ru: "Изменено другим", en: "Changed by somebody else" },
    detail: {
      ky: "Сиз түзөтүп жатканда башка адам ушул эле жазууну өзгөрткөн. Эки вариантты салыштырып, бириктириңиз.",
      ru: "Пока вы правили, эту запись изменил другой человек. Сравните оба варианта и объедините их.",
      en: "While you were editing, somebody else changed the same row. Compare the two versions and merge them.",
    },
    wrongs,
  });
