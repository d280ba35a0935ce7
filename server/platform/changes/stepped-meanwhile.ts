import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import type { Queryable } from "../db/database.ts";
import { HttpProblem } from "../http/problems.ts";
import { selectRows, wholeRowJson } from "./queries.ts";

/**
 * The refusal of a step that was meant for its subject as it was before another step. The second of two sees what the
 * first has done, beside what they wanted to do. `message` names the subject.
 */
export async function steppedMeanwhile(
  tx: Queryable,
  layer: Layer,
  id: string,
  message: Text,
  { id: _, ...mine }: { readonly id: string },
): Promise<HttpProblem> {
  const [row] = await tx.many(wholeRowJson, selectRows(layer, [id]));
  return new HttpProblem({
    status: 412,
    type: "changed-meanwhile",
    title: { ky: "Башка кадам жасалган", ru: "Сделан другой шаг", en: "Another step was taken" },
    detail: message,
    wrongs: [
      {
        layer: layer.id,
        id,
        code: "changed",
        message,
        cure: {
          ky: "Ошол кадамды карап, сиздикин кайра жөнөтүңүз: жазганыңыз сакталды.",
          ru: "Посмотрите тот шаг и отправьте свой ещё раз: написанное сохранено.",
          en: "Look at that step and send yours again: what you wrote is kept.",
        },
        theirs: row?.row ?? null,
        mine,
      },
    ],
  });
}
