import type { RemarkHead, RemarkStep } from "#contract/remarks.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { layerOf } from "#layers/index.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { inWords } from "#server/platform/paper/words.ts";

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

/** A remark, and of its steps those that decided or took a decision back. */
export type RegisterEntry = {
  readonly remark: Omit<RemarkHead, "row_id">;
  readonly variant: Text | null;
  readonly steps: readonly Pick<RemarkStep, "at" | "actor_name" | "action" | "text">[];
};

const ends: readonly string[] = ["answer", "resolve", "reject"];

/** What was last decided and still holds: a remark that was opened again has no decision. */
function decisionOf({ remark, steps }: RegisterEntry) {
  if (remark.state === "open" || remark.state === "in_work") return null;
  const taken = steps.filter(({ action }) => ends.includes(action));
  const reopened = steps.findLastIndex(({ action }) => action === "reopen");
  const valid = taken.filter((step) => steps.indexOf(step) > reopened);
  const last = valid.at(-1);
  return last ? { last, text: valid.findLast(({ text }) => text !== null)?.text ?? null } : null;
}

/** The register of remarks and proposals in the order in which they came, each as one row. */
export function registerOfRemarks(
  entries: readonly RegisterEntry[],
  languages: readonly Language[],
  dayOf: (instant: string) => string,
): RegisterRow[] {
  const { state, kind } = layer.fields;
  const say = (text: Text): string => inWords(text, languages);
  const inOrder = [...entries].sort((a, b) =>
    a.remark.made_at < b.remark.made_at ? -1 : a.remark.made_at > b.remark.made_at ? 1 : 0,
  );
  return inOrder.map((entry) => {
    const { remark, variant } = entry;
    const decision = decisionOf(entry);
    const about = layerOf(remark.layer ?? "");
    const place = [about && say(about.title), remark.about, variant && say(variant)].filter(Boolean);
    const [longitude, latitude] = remark.point;
    return {
      code: remark.code,
      made_on: dayOf(remark.made_at),
      kind: say(kind.values[remark.kind]),
      author_name: remark.author_name,
      place: place.length > 0 ? place.join(", ") : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
      text: remark.text,
      assignee_name: remark.assignee_name,
      due_on: remark.due_on,
      state: say(state.values[remark.state]),
      decision: decision?.text ?? null,
      decided_on: decision ? dayOf(decision.last.at) : null,
      decided_by: decision?.last.actor_name ?? null,
      files: remark.files,
      synthetic: remark.synthetic,
    };
  });
}
