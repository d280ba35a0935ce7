import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useTheme } from "#client/state/theme.ts";
import { units } from "#layers/kit/unit.ts";
import { colorIn } from "#painter/ground.ts";
import styles from "./legend.module.css";
import { classColors, type MeasureId, measures, unknownColor } from "./measures.ts";
import { messages } from "./messages.ts";

type Props = {
  measure: MeasureId;
  /** Of the figures: the map around them may be of another year. */
  year: number | null;
  hasUnknown: boolean;
};

/** What the colours of the zones mean; each zone has its figure written on it too. */
export function Legend({ measure, year, hasUnknown }: Props) {
  const t = useText();
  const format = useFormat();
  const theme = useTheme();
  const { title, steps, unit } = measures[measure];
  const [first, , , last] = steps;
  const names = [
    `< ${format.number(first)}`,
    ...steps.slice(1).map((step, index) => `${format.number(steps[index] ?? null)} – ${format.number(step)}`),
    `≥ ${format.number(last)}`,
  ];
  return (
    <section className={styles.legend} aria-label={t(messages.legend, { measure: t(title) })}>
      <h3>
        {t(title)}
        {unit && `, ${t(units[unit])}`}
        {year !== null && ` · ${year}`}
      </h3>
      <ul>
        {names.map((name, index) => (
          <li key={name}>
            <span
              style={{ background: colorIn(classColors[index] ?? unknownColor, theme) }}
              aria-hidden="true"
            />
            {name}
          </li>
        ))}
        {hasUnknown && (
          <li>
            <span style={{ background: colorIn(unknownColor, theme) }} aria-hidden="true" />
            {t(messages.unknown)}
          </li>
        )}
      </ul>
    </section>
  );
}
