import { useText } from "#client/i18n/use-text.ts";
import { useTheme } from "#client/state/theme.ts";
import type { PlannedWork } from "#contract/street-plan.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import { colorIn } from "#painter/ground.ts";
import { legendOf } from "#painter/legend.ts";
import styles from "./street-plan.module.css";

const entries = legendOf(layer);

/** The letter of a work in its colour, as on the map. */
export function WorkLetter({ work }: { work: PlannedWork["work"] | null }) {
  const t = useText();
  const theme = useTheme();
  const entry = entries.find(({ value }) => value === work);
  if (entry?.look.kind !== "line") return null;
  const { color, letter } = entry.look;
  return (
    <span
      className={styles.letter}
      style={{ borderColor: colorIn(color, theme) }}
      role="img"
      aria-label={t(entry.label)}
      title={t(entry.label)}
    >
      {letter && t(letter)}
    </span>
  );
}
