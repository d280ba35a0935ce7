import { memo } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { FigureMark } from "#client/row/figure-mark.tsx";
import { pointAt, usePointed } from "#client/state/pointed.ts";
import { useTheme } from "#client/state/theme.ts";
import { Segmented } from "#client/ui/segmented.tsx";
import type { StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { colorIn } from "#painter/ground.ts";
import { inputNamed, inputsBehind, marksOfInputs } from "./marks-of.ts";
import { colorOf, figureOf, type MeasureId, measureIds, measures, mostFirst } from "./measures.ts";
import { messages } from "./messages.ts";
import { showZone } from "./show-zone.ts";
import { chooseMeasure, useMeasure, useOpenZone } from "./shown.ts";
import { useValues } from "./values.ts";
import styles from "./water-balance.module.css";

/** The zones, the one that loses most first; the map colours them by the same figure. */
export function Zones({ zones, answer }: { zones: readonly StoredBalance[]; answer: WaterBalances }) {
  const t = useText();
  const measure = useMeasure();
  const open = useOpenZone();
  const pointed = usePointed();
  return (
    <section aria-label={t(messages.zones)}>
      <h3>{t(messages.zones)}</h3>
      {zones.length === 0 ? (
        <p className={styles.quiet}>{t(messages.noZones)}</p>
      ) : (
        <>
          <Segmented
            label={t(messages.measure)}
            value={measure}
            options={measureIds.map((value) => ({ value, label: t(measures[value].title) }))}
            onChange={chooseMeasure}
          />
          <ol className={styles.zones}>
            {mostFirst(zones, measure).map((balance) => (
              <Zone
                key={balance.zone}
                balance={balance}
                answer={answer}
                measure={measure}
                pointed={balance.zone === pointed}
                open={balance.zone === open}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

type ZoneProps = {
  balance: StoredBalance;
  answer: WaterBalances;
  measure: MeasureId;
  pointed: boolean;
  open: boolean;
};

const Zone = memo(function Zone({ balance, answer, measure, pointed, open }: ZoneProps) {
  const t = useText();
  const values = useValues();
  const theme = useTheme();
  const figure = figureOf(balance, measure);
  const { figure: name } = measures[measure];
  const intake = inputNamed(balance, "system_input_volume").value;
  return (
    <li
      data-pointed={pointed || undefined}
      onPointerEnter={() => pointAt(balance.zone)}
      onPointerLeave={() => pointAt(null)}
    >
      <button
        type="button"
        className={styles.zone}
        aria-current={open ? "true" : undefined}
        onClick={() => showZone(answer, balance.zone)}
      >
        <span
          className={styles.swatch}
          style={{ background: colorIn(colorOf(figure.value, measure), theme) }}
          aria-hidden="true"
        />
        <span className={styles.zoneName}>
          {balance.name && t(balance.name)} <FigureMark of={marksOfInputs(balance, inputsBehind[name])} />
        </span>
        <span className={styles.zoneFigure}>{values.of(name, figure.value)}</span>
        <span className={styles.zoneMore}>
          {values.range(name, figure)}
          {intake !== null && (
            <span>
              {t(messages.intakeOfZone)} {values.volume(intake)}
            </span>
          )}
        </span>
      </button>
    </li>
  );
});
