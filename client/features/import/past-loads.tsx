import { useQuery } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { request } from "#client/api/request.ts";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Badge } from "#client/ui/badge.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import type { ImportState } from "#contract/import.ts";
import type { Accounts } from "#contract/people.ts";
import { layerOf } from "#layers/index.ts";
import styles from "./import.module.css";
import { messages, rowsText, stateTexts } from "./messages.ts";
import { importsQuery, savedRows } from "./queries.ts";
import { UndoDialog } from "./undo-dialog.tsx";
import { openImport } from "./wizard-store.ts";

const tones = { saved: "good", failed: "danger" } as const;

/** Who loaded it. An administrator sees everybody's loads, the others only their own. */
function useNames(): (actor: string) => string {
  const t = useText();
  const person = usePerson();
  const { data } = useQuery({
    queryKey: ["people"],
    queryFn: ({ signal }) => request<Accounts>("/api/people", { signal }),
    enabled: hasRole(person, ["admin"]),
  });
  return (actor) => {
    const id = actor.replace(/^\w+:/, "");
    if (id === person?.id) return t(messages.you);
    return data?.people.find((account) => account.id === id)?.name ?? actor.replace(/:.*/, "");
  };
}

export function PastLoads() {
  const t = useText();
  const format = useFormat();
  const nameOf = useNames();
  const { data, error } = useQuery(importsQuery(useLanguage()));
  const [undoing, setUndoing] = useState<ImportState | null>(null);
  return (
    <section className={styles.past} aria-label={t(messages.past)}>
      <h4 className={styles.subtitle}>{t(messages.past)}</h4>
      <Refusals error={error} shown={() => false} />
      {data?.imports.length === 0 && <p className={styles.note}>{t(messages.nonePast)}</p>}
      <ul>
        {data?.imports.map((load) => {
          const layer = layerOf(load.settings?.layer ?? "");
          const said = load.undone ? stateTexts.undone : stateTexts[load.state];
          const tone =
            load.undone || (load.state !== "saved" && load.state !== "failed")
              ? "neutral"
              : tones[load.state];
          const saved = load.state === "saved" ? t(rowsText, { count: savedRows(load) }) : null;
          return (
            <li key={load.id} className={styles.load}>
              <button
                type="button"
                className={styles.loadName}
                aria-label={t(messages.open, { name: load.file.name })}
                onClick={() => openImport(load.id)}
              >
                {load.file.name}
              </button>
              <Badge tone={tone}>{t(said)}</Badge>
              {load.state === "saved" && !load.undone && (
                <IconButton icon={<Undo2 />} label={t(messages.undo)} onClick={() => setUndoing(load)} />
              )}
              <p className={styles.note}>
                {[layer && t(layer.title), saved, nameOf(load.created_by), format.dateTime(load.created_at)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          );
        })}
      </ul>
      {undoing && <UndoDialog load={undoing} onClose={() => setUndoing(null)} />}
    </section>
  );
}
