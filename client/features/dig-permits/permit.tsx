import { useQuery } from "@tanstack/react-query";
import { type ComponentType, Suspense } from "react";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { Section } from "#client/ui/section.tsx";
import type { DigConflict } from "#contract/dig-once.ts";
import type { DigPermitThread, KnownNearby } from "#contract/dig-permits.ts";
import styles from "./dig-permits.module.css";
import { Known } from "./known.tsx";
import { messages } from "./messages.ts";
import { Moves } from "./moves.tsx";
import { PermitFacts } from "./permit-facts.tsx";
import { PermitHead } from "./permit-head.tsx";
import { permitQuery } from "./queries.ts";
import { SignOffs } from "./sign-offs.tsx";
import { Steps } from "./steps.tsx";

/** How another feature tells a conflict, with its exemption. */
type Conflict = ComponentType<{ conflict: DigConflict; item: string }>;

/** One permit: what it says, what lies there, who has signed, what it is in conflict with, and what the reader may do. */
export default function Permit({ id, Conflict: Told }: { id: string; Conflict: Conflict }) {
  const t = useText();
  const person = usePerson();
  const { data: thread, error } = useQuery(permitQuery(id));
  if (error && !thread)
    return (
      <div className={styles.body}>
        <Refusals error={error} shown={() => false} />
      </div>
    );
  if (!thread) return <Progress value={null} label={t(messages.permit)} />;
  const { permit, conflicts } = thread;
  return (
    <div className={styles.frame}>
      <PermitHead permit={permit} />
      <div className={styles.body}>
        <PermitFacts permit={permit} person={person} />
        {conflicts.length > 0 && (
          <Section title={t(messages.conflicts)}>
            <Suspense>
              <ul className={styles.plain} aria-label={t(messages.conflicts)}>
                {conflicts.map((conflict) => (
                  <Told key={`${conflict.key} ${conflict.street.id}`} conflict={conflict} item={permit.id} />
                ))}
              </ul>
            </Suspense>
          </Section>
        )}
        <Section title={t(messages.signOffs)}>
          <SignOffs thread={thread} person={person} />
        </Section>
        <KnownThere thread={thread} />
        <Section title={t(messages.steps)}>
          <Steps thread={thread} />
        </Section>
      </div>
      <Moves permit={permit} person={person} />
    </div>
  );
}

const idsOf = ({ owners }: KnownNearby): string =>
  owners
    .flatMap(({ rows }) => rows.map(({ id }) => id))
    .sort()
    .join();

/** What was known is what the owners have signed for; what is known now is what the shovel meets. */
function KnownThere({ thread: { known, known_now } }: { thread: DigPermitThread }) {
  const t = useText();
  const isSame = idsOf(known) === idsOf(known_now);
  return (
    <>
      <Section title={t(isSame ? messages.known : messages.knownThen)}>
        <Known known={known} />
      </Section>
      {!isSame && (
        <Section title={t(messages.knownNow)}>
          <p className={styles.warning} role="status">
            {t(messages.changedSince)}
          </p>
          <Known known={known_now} />
        </Section>
      )}
    </>
  );
}
