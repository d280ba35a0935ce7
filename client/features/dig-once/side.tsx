import { useText } from "#client/i18n/use-text.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import type { DigSide } from "#contract/dig-once.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import styles from "./dig-once.module.css";
import { messages } from "./messages.ts";

const layerOfSide = { plan_item: "plan_item", dig_permit: "dig_permit" } as const;

/** What opens the ground or renews the surface: a street of the plan, a permit or a pipe. */
export function Side({ label, side, item }: { label: string; side: DigSide; item: string }) {
  const t = useText();
  const { kind, id, code, year, work } = side;
  const isThis = id === item;
  const opens = !isThis && kind !== "pipe" && code !== null;
  const words = [
    isThis ? t(messages.thisStreet) : t(messages[kind]),
    isThis || opens ? null : code,
    year,
    work && t(streetWorks[work]),
  ];
  return (
    <div className={styles.side}>
      <dt>{label}</dt>
      <dd>
        {words.filter(Boolean).join(" · ")}
        {opens && (
          <Button
            variant="quiet"
            onClick={() => {
              // A form that is open gives way; what it holds is kept.
              endRow();
              setView({ selection: { layer: layerOfSide[kind], ids: [id] } }, "push");
            }}
          >
            {t(messages.open, { code })}
          </Button>
        )}
      </dd>
    </div>
  );
}
