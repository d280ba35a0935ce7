import type { RemarkThread } from "#contract/remarks.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { layerOf } from "#layers/index.ts";
import type { Language, Text } from "#layers/kit/text.ts";

/** The columns of the register, from left to right as on paper. */
export const registerColumns = {
  code: { ky: "№", ru: "№", en: "No." },
  made_on: { ky: "Келген күнү", ru: "Дата поступления", en: "Received" },
  kind: { ky: "Түрү", ru: "Вид", en: "Kind" },
  author_name: { ky: "Автору", ru: "Автор", en: "Author" },
  place: { ky: "Орду", ru: "Место", en: "Place" },
  text: { ky: "Мазмуну", ru: "Содержание", en: "Text" },
  assignee_name: { ky: "Жооптуу аткаруучу", ru: "Ответственный исполнитель", en: "Assignee" },
  due_on: { ky: "Мөөнөтү", ru: "Срок", en: "Due" },
  state: { ky: "Каралышы", ru: "Рассмотрение", en: "Progress" },
  decision: { ky: "Чечим жана негиздемеси", ru: "Решение и обоснование", en: "Decision and grounds" },
  decided_on: { ky: "Чечилген күнү", ru: "Дата решения", en: "Decided" },
  decided_by: { ky: "Ким чечти", ru: "Кем принято", en: "Decided by" },
  files: { ky: "Тиркемелер", ru: "Приложения", en: "Files" },
} as const satisfies Readonly<Record<string, Text>>;

export type RegisterColumn = keyof typeof registerColumns;
/** Unknown is null: the cell stays empty. Days are 'YYYY-MM-DD' in the city. */
export type RegisterRow = { readonly synthetic: boolean } & Readonly<
  Record<Exclude<RegisterColumn, "files">, string | null>
> & { readonly files: number };

const ends: readonly string[] = ["answer", "resolve", "reject"];

/** What was last decided and still holds: a remark that was opened again has no decision. */
function decisionOf({ remark, steps }: RemarkThread) {
  if (remark.state === "open" || remark.state === "in_work") return null;
  const taken = steps.filter(({ action }) => ends.includes(action));
  const reopened = steps.findLastIndex(({ action }) => action === "reopen");
  const valid = taken.filter((step) => steps.indexOf(step) > reopened);
  const last = valid.at(-1);
  return last ? { last, text: valid.findLast(({ text }) => text !== null)?.text ?? null } : null;
}

/** The register of remarks and proposals in the order in which they came, each as one row. */
export function registerOfRemarks(
  threads: readonly RemarkThread[],
  language: Language,
  dayOf: (instant: string) => string,
): RegisterRow[] {
  const { state, kind } = layer.fields;
  const inOrder = [...threads].sort((a, b) =>
    a.remark.made_at < b.remark.made_at ? -1 : a.remark.made_at > b.remark.made_at ? 1 : 0,
  );
  return inOrder.map((thread) => {
    const { remark, variant } = thread;
    const decision = decisionOf(thread);
    const about = layerOf(remark.layer ?? "");
    const place = [about?.title[language], remark.about, variant?.[language]].filter(Boolean);
    const [longitude, latitude] = remark.point;
    return {
      code: remark.code,
      made_on: dayOf(remark.made_at),
      kind: kind.values[remark.kind][language],
      author_name: remark.author_name,
      place: place.length > 0 ? place.join(", ") : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
      text: remark.text,
      assignee_name: remark.assignee_name,
      due_on: remark.due_on,
      state: state.values[remark.state][language],
      decision: decision?.text ?? null,
      decided_on: decision ? dayOf(decision.last.at) : null,
      decided_by: decision?.last.actor_name ?? null,
      files: remark.files,
      synthetic: remark.synthetic,
    };
  });
}
