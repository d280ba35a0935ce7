import { useQuery } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Popover } from "#client/ui/popover.tsx";
import type { Attributions } from "#contract/attributions.ts";
import styles from "./map-tools.module.css";
import { messages } from "./messages.ts";

/** Where what the map shows comes from, as its licences ask for. */
export function Sources() {
  const t = useText();
  const { sources } = useCity();
  const { data: loaded } = useQuery({
    queryKey: ["attributions"],
    queryFn: ({ signal }) => request<Attributions>("/api/attributions", { signal }),
  });
  const attributions = loaded?.attributions ?? [];
  if (sources.length === 0 && attributions.length === 0) return null;
  return (
    <Popover
      label={t(messages.sources)}
      side="top"
      align="end"
      trigger={
        <button type="button" className={styles.sourcesButton}>
          {t(messages.sources)}
        </button>
      }
    >
      <ul className={styles.sources}>
        {sources.map(({ title, licence }) => (
          <li key={title.en}>
            {t(title)}
            {licence && <span className={styles.licence}> · {licence}</span>}
          </li>
        ))}
        {attributions.map((attribution) => (
          <li key={attribution}>{attribution}</li>
        ))}
      </ul>
    </Popover>
  );
}
