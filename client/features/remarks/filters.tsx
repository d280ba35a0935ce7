import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Checkbox } from "#client/ui/checkbox.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { isClosed, remarkStates } from "#contract/remark-moves.ts";
import { remarkKinds } from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";
import { messages } from "./messages.ts";
import { remarkPeopleQuery } from "./queries.ts";

const states = remark.fields.state.values;
const titles = {
  all: messages.all,
  waiting: messages.waiting,
  mine: messages.mine,
  unread: messages.unread,
  overdue: messages.overdue,
  ...states,
} as const satisfies Readonly<Record<string, Text>>;
type Which = keyof typeof titles;
const whiches = Object.keys(titles) as readonly Which[];

export type Filter = {
  readonly which: Which;
  readonly kind: (typeof remarkKinds)[number] | null;
  readonly assignee: string | null;
  readonly words: string;
  readonly inView: boolean;
};
export const noFilter: Filter = { which: "all", kind: null, assignee: null, words: "", inView: false };

const waiting = remarkStates.filter((state) => !isClosed(state)).join(",");

function whichSearch(which: Which): Record<string, string> {
  if (which === "all") return {};
  if (which === "waiting") return { state: waiting };
  if (which === "mine" || which === "unread" || which === "overdue") return { [which]: "true" };
  return { state: which };
}

/** The filter as the query of `GET /api/remarks`. */
export function searchOf(
  { which, kind, assignee, words, inView }: Filter,
  bounds: readonly number[] | null,
): string {
  return new URLSearchParams({
    ...whichSearch(which),
    ...(kind && { kind }),
    ...(assignee && { assignee }),
    ...(words.trim() && { q: words.trim() }),
    ...(inView && bounds && { bbox: bounds.map((degrees) => degrees.toFixed(6)).join() }),
  }).toString();
}

type Props = { filter: Filter; onChange: (filter: Filter) => void };

export function Filters({ filter, onChange }: Props) {
  const t = useText();
  const { data } = useQuery(remarkPeopleQuery);
  return (
    <div className={panelStyles.filters}>
      <TextInput
        aria-label={t(messages.search)}
        placeholder={t(messages.searchHint)}
        icon={<Search />}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <Select
        aria-label={t(messages.which)}
        value={filter.which}
        options={whiches.map((which) => ({ value: which, label: t(titles[which]) }))}
        onChange={(which) => onChange({ ...filter, which: which ?? "all" })}
      />
      <Select
        aria-label={t(messages.kind)}
        value={filter.kind}
        empty={t(messages.anyKind)}
        options={remarkKinds.map((kind) => ({ value: kind, label: t(remark.fields.kind.values[kind]) }))}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Select
        aria-label={t(messages.assignee)}
        value={filter.assignee}
        empty={t(messages.anybody)}
        options={(data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(assignee) => onChange({ ...filter, assignee })}
      />
      <Checkbox
        className={panelStyles.wide}
        checked={filter.inView}
        onChange={(inView) => onChange({ ...filter, inView })}
      >
        {t(messages.inView)}
      </Checkbox>
    </div>
  );
}
