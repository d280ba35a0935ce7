import type { Layer } from "#layers/kit/define-layer.ts";
import { type Sql, sql } from "../db/sql.ts";
import { fill, type Wrong } from "../http/problems.ts";
import type { Identity } from "./identity.ts";

/** Whether a person of a utility is held to its own organisation's rows of this layer. */
const isHeld = (identity: Identity, layer: Layer): boolean =>
  identity.organisationId !== null && layer.network !== undefined;

/**
 * Condition on a stored row (its table without an alias, or `alias`): may this person write it? Rows that nobody is
 * known to own are open, so that a utility can claim what it finds.
 */
export function writableBy(identity: Identity, layer: Layer, alias: Sql = sql``): Sql {
  if (!isHeld(identity, layer)) return sql`true`;
  const own = sql`${identity.organisationId}::uuid`;
  return sql`(${alias}owner_id = ${own} or ${alias}operator_id = ${own} or (${alias}owner_id is null and ${alias}operator_id is null))`;
}

type Ownership = { readonly owner_id?: unknown; readonly operator_id?: unknown };

/** The same of a row as it will be: nobody may give what is theirs to others, or make rows in another's name. */
export function mayWriteRow(identity: Identity, layer: Layer, { owner_id, operator_id }: Ownership): boolean {
  if (!isHeld(identity, layer)) return true;
  const given = [owner_id, operator_id].filter((id) => id !== null && id !== undefined);
  return given.length === 0 || given.some((id) => id === identity.organisationId);
}

export const notYourOrganisation = (layer: Layer, at: { index?: number; id?: string }): Wrong => ({
  ...at,
  layer: layer.id,
  field: "owner_id",
  code: "not-your-organisation",
  message: fill(
    {
      ky: "«{layer}» катмарынын бул жазуусу башка уюмга таандык.",
      ru: "Эта запись слоя «{layer}» принадлежит другой организации.",
      en: "This row of “{layer}” belongs to another organisation.",
    },
    { layer: layer.title },
  ),
  cure: {
    ky: "Сиз өз уюмуңуз ээлеген же пайдаланган, же ээси көрсөтүлбөгөн нерселерди гана өзгөртө аласыз. Шаар мэриясына кайрылыңыз.",
    ru: "Вы можете менять только то, чем владеет или что эксплуатирует ваша организация, и то, у чего владелец не указан. Обратитесь в мэрию.",
    en: "You may change only what your organisation owns or operates, and what has no known owner. Ask the town hall.",
  },
});
