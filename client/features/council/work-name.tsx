import { useText } from "#client/i18n/use-text.ts";
import { Swatch } from "#client/map/swatch.tsx";
import { type StreetWork, streetWorks } from "#layers/council/street-works.ts";
import styles from "./council.module.css";
import { lookOf } from "./work-look.ts";

/** A kind of work as the map draws it, with its name. */
export function WorkName({ work }: { work: StreetWork }) {
  const t = useText();
  const look = lookOf(work);
  return (
    <span className={styles.work}>
      {look && <Swatch look={look} />}
      {t(streetWorks[work])}
    </span>
  );
}

/** Only the sign, where there is no room for names; they are said. */
export function WorkSign({ work }: { work: StreetWork }) {
  const t = useText();
  const look = lookOf(work);
  return (
    <span role="img" aria-label={t(streetWorks[work])} title={t(streetWorks[work])}>
      {look && <Swatch look={look} />}
    </span>
  );
}
