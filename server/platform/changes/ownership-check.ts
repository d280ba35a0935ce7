import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Identity } from "../auth/identity.ts";
import { isHeld, writableBy } from "../auth/rights.ts";
import type { Queryable } from "../db/database.ts";
import { identifier, sql } from "../db/sql.ts";
import { fill, type Wrong } from "../http/problems.ts";
import type { Planned } from "./validate.ts";

const Id = z.object({ id: z.string() });

/**
 * Rows of the change, as they are stored now, that belong to another organisation than the writer's. Asked before the
 * writes and after them: nobody changes what is another's, nor makes a row in another's name.
 */
export async function checkOwnership(
  tx: Queryable,
  identity: Identity,
  planned: readonly Planned[],
): Promise<Wrong[]> {
  const wrongs: Wrong[] = [];
  for (const layer of new Set(planned.map((item) => item.layer))) {
    if (!isHeld(identity, layer)) continue;
    const items = planned.filter((item) => item.layer === layer);
    const rows = await tx.many(
      Id,
      sql`select id from ${identifier(layer.id)}
        where id = any(${items.map(({ operation }) => operation.id)}::uuid[]) and not ${writableBy(identity, layer)}`,
    );
    const foreign = new Set(rows.map(({ id }) => id));
    for (const { index, operation } of items) {
      if (foreign.has(operation.id)) wrongs.push(anothers(layer, index, operation.id));
    }
  }
  return wrongs;
}

const anothers = (layer: Layer, index: number, id: string): Wrong => ({
  index,
  layer: layer.id,
  id,
  field: "owner_id",
  code: "another-organisation",
  message: fill(
    {
      ky: "«{layer}» катмарындагы жазуу башка уюмга таандык.",
      ru: "Запись слоя «{layer}» принадлежит другой организации.",
      en: "A row of “{layer}” belongs to another organisation.",
    },
    { layer: layer.title },
  ),
  cure: {
    ky: "Өз уюмуңуз ээлеген же пайдаланган, же ээси көрсөтүлбөгөн нерселерди гана өзгөртө аласыз. Калганын мэрия өзгөртөт.",
    ru: "Вы можете менять то, чем владеет или что эксплуатирует ваша организация, и то, у чего владелец не указан. Остальное меняет мэрия.",
    en: "You may change what your organisation owns or operates, and what has no known owner. The town hall changes the rest.",
  },
});
