import { type ChangeSetAnswer, changeSetAnswer } from "#contract/changes.ts";
import type { Queryable } from "../db/database.ts";
import { HttpProblem } from "../http/problems.ts";
import * as queries from "./queries.ts";

type Numbered = Parameters<typeof queries.insertChange>[0];

/** One change set around whatever `write` writes, in its turn. The same id again gets the first answer and writes nothing. */
export async function answerOnce(
  tx: Queryable,
  change: Numbered,
  write: () => Promise<ChangeSetAnswer["results"]>,
): Promise<ChangeSetAnswer> {
  const { id, actor } = change;
  await tx.execute(queries.waitForTurn());
  const taken = await tx.execute(queries.insertChange(change));
  if (taken === 0) return await firstAnswer(tx, id, actor);
  const results = await write();
  const answer = { id, at: (await tx.text(queries.selectAt())) ?? "", results };
  await tx.execute(queries.saveAnswer(id, answer));
  return answer;
}

/** Sent twice, because the first answer was lost on the way. */
export async function firstAnswer(tx: Queryable, id: string, actor: string): Promise<ChangeSetAnswer> {
  const known = await tx.first(queries.knownChange, queries.selectKnownChange(id));
  if (known?.actor === actor && known.answer) return changeSetAnswer.parse(known.answer);
  throw new HttpProblem({
    status: 409,
    type: "change-id-taken",
    title: { ky: "Номери бош эмес", ru: "Номер занят", en: "The id is taken" },
    detail: {
      ky: "Мындай номердеги өзгөртүүнү башка адам жасаган. Жаңы номер менен кайра жөнөтүңүз.",
      ru: "Изменение с таким номером сделал другой человек. Отправьте снова с новым номером.",
      en: "A change with this id was made by somebody else. Send it again under a new id.",
    },
  });
}
