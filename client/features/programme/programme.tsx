import { useQuery } from "@tanstack/react-query";
import { Target } from "lucide-react";
import { unknown } from "#client/i18n/format-number.ts";
import { useText } from "#client/i18n/use-text.ts";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { Section } from "#client/ui/section.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import type { ProgrammeEntry } from "#contract/programme.ts";
import { Measure } from "./measure.tsx";
import { messages } from "./messages.ts";
import styles from "./programme.module.css";
import { programmesQuery } from "./queries.ts";
import { Source } from "./source.tsx";

/** What the city means to reach, by which measures, and what the map says of it. */
export default function ProgrammePanel() {
  const t = useText();
  const { data } = useQuery({ ...programmesQuery, throwOnError: true });
  if (!data) return <Waiting label={t(messages.loading)} />;
  const { programmes } = data;
  if (programmes.length === 0)
    return (
      <EmptyState icon={<Target />} title={t(messages.none)}>
        {t(messages.noneNext)}
      </EmptyState>
    );
  const worked = programmes.filter(({ measures }) => measures.length > 0);
  const others = programmes.filter(({ measures }) => measures.length === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who reads by keyboard scrolls it
    <section className={styles.page} tabIndex={0} aria-label={t(messages.title)}>
      <h2>{t(messages.title)}</h2>
      <p className={styles.quiet}>{t(messages.lead)}</p>
      {worked.map((programme) => (
        <Programme key={programme.id} programme={programme} />
      ))}
      {others.length > 0 && (
        <Section title={t(messages.others)}>
          <ul>
            {others.map(({ id, code, title, source }) => (
              <li key={id} className={styles.other}>
                {code} {t(title)}
                <Source source={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </section>
  );
}

function Programme({ programme }: { programme: ProgrammeEntry }) {
  const t = useText();
  const { code, title, priority, responsible, source, measures } = programme;
  return (
    <section className={styles.programme} aria-label={t(title)}>
      <h3>
        {code} {t(title)}
      </h3>
      {priority && <p className={styles.quiet}>{priority}</p>}
      <p className={styles.quiet}>
        {t(messages.responsible)}: {responsible ? t(responsible) : unknown}
      </p>
      <Source source={source} />
      {measures.map((measure) => (
        <Measure key={measure.id} measure={measure} />
      ))}
    </section>
  );
}
