import { useQuery } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Select } from "#client/ui/select.tsx";
import type { RowsPage } from "#contract/rows.ts";
import { planVariant } from "#layers/registers/plan-variant.ts";
import { messages } from "./messages.ts";
import styles from "./variant.module.css";

const states: Readonly<Record<string, { readonly ky: string; readonly ru: string; readonly en: string }>> =
  planVariant.fields.state.values;

/** Which plan the map, the counts and the table speak of. The address keeps it. */
export default function Variant() {
  const t = useText();
  const language = useLanguage();
  const chosen = useView(({ variant }) => variant);
  const { data } = useQuery({
    queryKey: ["rows", planVariant.id, "all"],
    queryFn: ({ signal }) =>
      request<RowsPage>(`/api/layers/${planVariant.id}/rows?sort=sort_order`, { signal }),
  });
  if (!data || data.rows.length < 2) return null;
  const at = (row: readonly unknown[], column: string): string =>
    String(row[data.columns.indexOf(column)] ?? "");
  const options = data.rows.map((row) => ({
    value: at(row, "id"),
    label: `${at(row, `title_${language}`)} (${states[at(row, "state")]?.[language] ?? ""})`,
  }));
  return (
    <Select
      className={styles.variant}
      aria-label={t(messages.variant)}
      title={t(messages.variant)}
      value={chosen}
      options={options}
      onChange={(variant) => setView({ variant }, "push")}
      empty={t(messages.inForce)}
    />
  );
}
