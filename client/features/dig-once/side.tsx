import { useText } from "#client/i18n/use-text.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import type { DigSide } from "#contract/dig-once.ts";
import { type StreetWork, streetWorks } from "#layers/council/street-works.ts";
import styles from "./dig-once.module.css";
import { messages } from "./messages.ts";

const layerOfPipe: Readonly<Partial<Record<StreetWork, string>>> = {
  water: "water_main",
  sewer: "sewer_pipe",
  heating: "heat_pipe",
};
/** Its rows open in the inspector. */
const layerOf = ({ kind, work }: DigSide): string | undefined =>
  kind !== "pipe" ? kind : work === null ? undefined : layerOfPipe[work];

/** What opens the ground or renews the surface: a street of the plan, a permit or a pipe. */
export function Side({ label, side, item }: { label: string; side: DigSide; item: string }) {
  const t = useText();
  const { kind, id, code, year, work } = side;
  const isThis = id === item;
  const layer = layerOf(side);
  const opens = !isThis && layer !== undefined;
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
              setView({ selection: { layer, ids: [id] } }, "push");
            }}
          >
            {t(messages.open, { code: code ?? t(messages[kind]) })}
          </Button>
        )}
      </dd>
    </div>
  );
}
