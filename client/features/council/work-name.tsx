import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { useTheme } from "#client/state/theme.ts";
import { type StreetWork, streetWorks } from "#layers/council/street-works.ts";
import { colorIn } from "#painter/ground.ts";
import styles from "./council.module.css";
import { lookOf } from "./work-look.ts";

/** Colour and letter of a kind of work as on the map. The letter is drawn by the style sheet: it is no word to be read out. */
function Chip({ work }: { work: StreetWork }) {
  const theme = useTheme();
  const language = useLanguage();
  const look = lookOf(work);
  if (look?.kind !== "line") return null;
  return (
    <span
      className={styles.chip}
      data-letter={look.letter?.[language]}
      style={{ "--ink": colorIn(look.color, theme) }}
    />
  );
}

/** A kind of work as the map draws it, with its name. */
export function WorkName({ work }: { work: StreetWork }) {
  const t = useText();
  return (
    <span className={styles.work}>
      <Chip work={work} />
      {t(streetWorks[work])}
    </span>
  );
}

/** Only the sign, where there is no room for names; they are said. */
export function WorkSign({ work }: { work: StreetWork }) {
  const t = useText();
  return (
    <span role="img" aria-label={t(streetWorks[work])} title={t(streetWorks[work])}>
      <Chip work={work} />
    </span>
  );
}
