import { Search } from "lucide-react";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import panelStyles from "#client/ui/panel.module.css";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { messages } from "./messages.ts";

const titles = {
  open: messages.open,
  all: messages.all,
  overdue: messages.overdue,
  ...digPermit.fields.state.values,
} as const satisfies Readonly<Record<string, Text>>;
type Which = keyof typeof titles;
const whiches = Object.keys(titles) as readonly Which[];

export type Filter = { readonly which: Which; readonly words: string };
export const noFilter: Filter = { which: "all", words: "" };

/** The filter as the query of `GET /api/dig-permits`. */
export function searchOf({ which, words }: Filter): string {
  const search = new URLSearchParams();
  if (which === "open" || which === "overdue") search.set(which, "true");
  else if (which !== "all") search.set("state", which);
  if (words.trim() !== "") search.set("q", words.trim());
  return search.toString();
}

type Props = { filter: Filter; onChange: (filter: Filter) => void };

export function Filters({ filter, onChange }: Props) {
  const t = useText();
  return (
    <div className={panelStyles.filters}>
      <TextInput
        className={panelStyles.wide}
        aria-label={t(messages.search)}
        placeholder={t(messages.searchHint)}
        icon={<Search />}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <Select
        className={panelStyles.wide}
        aria-label={t(messages.which)}
        value={filter.which}
        options={whiches.map((which) => ({ value: which, label: t(titles[which]) }))}
        onChange={(which) => onChange({ ...filter, which: which ?? "all" })}
      />
    </div>
  );
}
