import { type FaultKind, type FaultNetwork, kindsOf } from "#contract/faults.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { kindOfAnother, noSuchStreet } from "./refusals.ts";
import { selectStreet } from "./write-queries.ts";

export function checkKind(network: FaultNetwork, kind: FaultKind): void {
  const kinds: readonly FaultKind[] = kindsOf[network];
  if (!kinds.includes(kind)) throw kindOfAnother(kind, network);
}

export async function checkStreet(tx: Queryable, id: string | null): Promise<void> {
  if (id !== null && (await tx.text(selectStreet(id))) === null) throw noSuchStreet(id);
}
