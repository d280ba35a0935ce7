import type { RemarkThread } from "#contract/remarks.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { withFile } from "#server/platform/attachments/attached-file.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { withHolders } from "./heads.ts";
import {
  anchorRow,
  headRow,
  type Reader,
  selectAnchor,
  selectHeads,
  selectSteps,
  stepRow,
} from "./queries.ts";
import { noSuchRemark } from "./refusals.ts";

export async function readThread(
  db: Queryable,
  layers: readonly Layer[],
  id: string,
  reader: Reader & { readonly actor: string | null },
): Promise<RemarkThread> {
  const heads = await db.many(headRow, selectHeads({ ids: [id] }, reader, { after: null, limit: 1 }));
  const [remark] = await withHolders(db, layers, heads);
  const anchor = await db.first(anchorRow, selectAnchor(id));
  if (!remark || !anchor) throw noSuchRemark();
  const steps = await db.many(stepRow, selectSteps(id, reader.actor));
  const { title_ky: ky, title_ru: ru, title_en: en } = anchor;
  return {
    remark,
    geometry: anchor.geometry,
    variant: ky !== null && ru !== null && en !== null ? { ky, ru, en } : null,
    steps: steps.map(withFile),
  };
}
