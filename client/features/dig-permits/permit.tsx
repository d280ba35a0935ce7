import { useQuery } from "@tanstack/react-query";
import { type ComponentType, Suspense } from "react";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { failureOf, Unanswered } from "#client/row/unanswered.tsx";
import { WaitingSteps } from "#client/row/waiting-steps.tsx";
import { classNames } from "#client/ui/class-names.ts";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { Section } from "#client/ui/section.tsx";
import type { DigConflict } from "#contract/dig-once.ts";
import type { DigPermitThread, KnownNearby } from "#contract/dig-permits.ts";
import { sendStepAgain } from "./correct-kept.ts";
import styles from "./dig-permits.module.css";
import { Known } from "./known.tsx";
import { messages } from "./messages.ts";
import { Moves } from "./moves.tsx";
import { PermitFacts } from "./permit-facts.tsx";
import { PermitHead } from "./permit-head.tsx";
import { Photos } from "./photos.tsx";
import { permitQuery } from "./queries.ts";
import { SignOffs } from "./sign-offs.tsx";
import { Steps } from "./steps.tsx";
import { toldState } from "./told.ts";
import { useKeptSteps } from "./use-kept-steps.ts";

/** How another feature tells a conflict, with its exemption. */
type Conflict = ComponentType<{ conflict: DigConflict; item: string }>;

/** One permit: what it says, what lies there, who has signed, what it is in conflict with, and what the reader may do. */
export default function Permit({ id, Conflict: Told }: { id: string; Conflict: Conflict }) {
  const t = useText();
  const person = usePerson();
  const kept = useKeptSteps(id);
  const { data: thread, error, failureReason } = useQuery(permitQuery(id));
  const failure = failureOf(error, failureReason);
  if (!thread)
    return failure ? (
      <div className={styles.body}>
        <WaitingSteps subject={id} sendAgain={sendStepAgain} />
        <Unanswered error={failure} later={messages.later} />
      </div>
    ) : (
      <Progress value={null} label={t(messages.permit)} />
    );
  const { permit, conflicts } = thread;
  const state = toldState(permit.state, kept);
  return (
    <div className={classNames(panelStyles.panel, styles.frame)}>
      <PermitHead permit={permit} />
      <div className={styles.body}>
        <WaitingSteps subject={id} sendAgain={sendStepAgain} />
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
        <Photos thread={thread} person={person} state={state} />
        <Section title={t(messages.steps)}>
          <Steps thread={thread} />
        </Section>
      </div>
      <Moves permit={{ ...permit, state }} person={person} />
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
