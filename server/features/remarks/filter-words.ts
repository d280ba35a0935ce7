import { type RemarkState, remarkStates } from "#contract/remark-moves.ts";
import { remarkKinds } from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { parameterText, type Query } from "#server/platform/rows/parameters.ts";
import { registerTexts } from "./register-texts.ts";

const { state, kind } = remark.fields;

function choicesOf<V extends string>(
  given: string | undefined,
  known: readonly V[],
  values: Readonly<Record<V, Text>>,
): readonly Text[] {
  const chosen = known.filter((value) => given?.split(",").includes(value));
  const say = (language: keyof Text): string => chosen.map((value: V) => values[value][language]).join(", ");
  return chosen.length === 0 ? [] : [{ ky: say("ky"), ru: say("ru"), en: say("en") }];
}

/** The filters of a checked query as they are told on paper. `assignee` is the name of the person asked for. */
export function filterWords(query: Query, assignee: string | null): readonly Text[] {
  const given = (name: string): string | undefined => parameterText(query, name);
  const flags = (["mine", "unread", "overdue"] as const).filter((name) => given(name) !== undefined);
  const filled = (name: "words" | "view" | "row" | "assignee", value: string | undefined) =>
    value === undefined
      ? []
      : [
          fill(registerTexts[name], {
            [placeholders[name]]: value.slice(0, longestWords).replaceAll(",", ", "),
          }),
        ];
  return [
    ...choicesOf<RemarkState>(given("state"), remarkStates, state.values),
    ...choicesOf(given("kind"), remarkKinds, kind.values),
    ...flags.map((name) => registerTexts[name]),
    ...filled("assignee", given("assignee") === undefined ? undefined : (assignee ?? given("assignee"))),
    ...filled("words", given("q")),
    ...filled("view", given("bbox")),
    ...filled("row", given("row")),
  ];
}

/** Of a filter on paper: a search of a thousand words is told by how it begins. */
const longestWords = 120;
const placeholders = { words: "words", view: "box", row: "row", assignee: "name" } as const;
