import { useEffect, useRef } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useTheme } from "#client/state/theme.ts";
import { Segmented } from "#client/ui/segmented.tsx";
import { colorIn } from "#painter/ground.ts";
import type { Balance } from "./balance.ts";
import { colourBy, useMethod, useOpenSection } from "./chosen.ts";
import styles from "./heat-loss.module.css";
import { lossClasses, lossOf, methods, unknownColor } from "./loss-look.ts";
import { messages, methodNames } from "./messages.ts";
import { SectionDetails } from "./section-details.tsx";

/** The key of the map's colours, with how much of the network each has, and the section that was picked. */
export function Pipes({ balance }: { balance: Balance }) {
  const t = useText();
  const method = useMethod();
  const open = useOpenSection();
  const place = useRef<HTMLElement>(null);
  const section = balance.sections.find(({ id }) => id === open);
  const openId = section?.id;
  // Picked on the map, it must not open out of sight.
  useEffect(() => {
    if (openId !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [openId]);
  return (
    <section ref={place} aria-label={t(messages.pipes)}>
      <h3>{t(messages.pipes)}</h3>
      <Segmented
        label={t(messages.colouredBy)}
        value={method}
        options={methods.map((value) => ({ value, label: t(methodNames[value]) }))}
        onChange={colourBy}
      />
      <Legend balance={balance} />
      {section ? (
        <SectionDetails key={section.id} section={section} season={balance.season} />
      ) : (
        <p className={styles.quiet}>{t(messages.pickHint)}</p>
      )}
    </section>
  );
}

function Legend({ balance: { sections } }: { balance: Balance }) {
  const t = useText();
  const format = useFormat();
  const theme = useTheme();
  const method = useMethod();
  const metres = (test: (loss: number | null) => boolean): number =>
    sections.reduce((sum, one) => sum + (test(lossOf(one, method)) ? one.length_m : 0), 0);
  const unknown = metres((loss) => loss === null);
  return (
    <ul className={styles.legend} aria-label={t(messages.legend)}>
      {lossClasses.map(({ from, to, color, width }) => (
        <li key={from}>
          <span className={styles.swatch} style={{ background: colorIn(color, theme), height: width }} />
          {from === null
            ? t(messages.below, { to: String(to) })
            : to === null
              ? t(messages.above, { from: String(from) })
              : `${from}–${to}`}
          <span className={styles.quiet}>
            {format.length(
              metres(
                (loss) => loss !== null && (from === null || loss >= from) && (to === null || loss < to),
              ),
            )}
          </span>
        </li>
      ))}
      {unknown > 0 && (
        <li>
          <span className={styles.swatch} style={{ background: colorIn(unknownColor, theme) }} />?{" "}
          {t(messages.notKnown)}
          <span className={styles.quiet}>{format.length(unknown)}</span>
        </li>
      )}
    </ul>
  );
}
