import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "../db/database.ts";
import type { Wrong } from "../http/problems.ts";
import { lockRows, rowVersion, selectRows, wholeRowJson } from "./queries.ts";
import type { Planned } from "./validate.ts";

/** Locks the rows to be changed and tells which were changed or removed since the writer read them. */
export async function findConflicts(tx: Queryable, planned: readonly Planned[]): Promise<Wrong[]> {
  const wrongs: Wrong[] = [];
  for (const layer of [...new Set(planned.map((item) => item.layer))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    const items = planned.filter((item) => item.layer === layer && item.operation.op !== "create");
    if (items.length > 0) wrongs.push(...(await conflictsIn(tx, layer, items)));
  }
  return wrongs.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
}

async function conflictsIn(tx: Queryable, layer: Layer, items: readonly Planned[]): Promise<Wrong[]> {
  const ids = items.map(({ operation }) => operation.id);
  const versions = new Map(
    (await tx.many(rowVersion, lockRows(layer, ids))).map(({ id, version }) => [id, version]),
  );
  const stale = items.filter(
    ({ operation }) => "version" in operation && versions.get(operation.id) !== operation.version,
  );
  if (stale.length === 0) return [];
  const rows = await tx.many(
    wholeRowJson,
    selectRows(
      layer,
      stale.map(({ operation }) => operation.id),
    ),
  );
  const theirs = new Map(rows.map(({ id, row }) => [id, row]));
  return stale.map(({ index, operation }) => {
    const current = theirs.get(operation.id) ?? null;
    return {
      index,
      layer: layer.id,
      id: operation.id,
      code: current ? "changed" : "removed",
      message: current ? changed : removed,
      theirs: current,
      ...(operation.op !== "remove" && { mine: operation.row }),
    };
  });
}

const changed = {
  ky: "Бул жазууну башка адам өзгөрткөн.",
  ru: "Эту запись изменил другой человек.",
  en: "Somebody else has changed this row.",
};
const removed = {
  ky: "Бул жазуу өчүрүлгөн же мындай жазуу болгон эмес.",
  ru: "Эта запись удалена или её не было.",
  en: "This row was removed, or never was.",
};
