import type { NewDigPermitStep } from "#contract/dig-permits.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { selectRows, wholeRowJson } from "#server/platform/changes/queries.ts";
import type { Queryable } from "#server/platform/db/database.ts";

/** The second of two sees what the first has done, beside what they wanted to do. */
export async function conflict(tx: Queryable, id: string, { id: _, ...mine }: NewDigPermitStep) {
  const [row] = await tx.many(wholeRowJson, selectRows(digPermit, [id]));
  return {
    layer: digPermit.id,
    id,
    code: "changed",
    message: {
      ky: "Бул ордерди башка адам өзгөрткөн.",
      ru: "Этот ордер изменил другой человек.",
      en: "Somebody else has changed this permit.",
    },
    cure: {
      ky: "Анын кадамын карап, сиздикин кайра жөнөтүңүз: жазганыңыз сакталды.",
      ru: "Посмотрите его шаг и отправьте свой ещё раз: написанное сохранено.",
      en: "Look at their step and send yours again: what you wrote is kept.",
    },
    theirs: row?.row ?? null,
    mine,
  };
}
