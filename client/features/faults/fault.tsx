import { useQuery } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { type ComponentType, Suspense, useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { clockInBishkek } from "#client/i18n/format-date.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { OfAsset, OfFault } from "#client/row/inspector-parts.ts";
import { failureOf, Unanswered } from "#client/row/unanswered.tsx";
import { WaitingSteps } from "#client/row/waiting-steps.tsx";
import { Button } from "#client/ui/button.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { faultIsClosed } from "#contract/fault-moves.ts";
import type { FaultHead } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { sendStepAgain } from "./correct-kept.ts";
import { CrewBar } from "./crew-bar.tsx";
import { Asset, Facts } from "./fault-facts.tsx";
import { FaultTitle, JustLogged } from "./fault-head.tsx";
import { Steps } from "./fault-steps.tsx";
import styles from "./faults.module.css";
import { KeptFaultPage } from "./kept-fault.tsx";
import { LifeLine } from "./life-line.tsx";
import { threadQuery } from "./queries.ts";
import { Reply } from "./reply.tsx";
import { threadMessages } from "./thread-messages.ts";
import { toldCourse } from "./told.ts";
import { useKeptFaults, useKeptSteps } from "./use-kept.ts";
import { waitingMessages } from "./waiting-messages.ts";

const Correct = lazyPart(() => import("./correct.tsx"));

type Props = { id: string; AroundAsset: ComponentType<OfAsset>; Papers: ComponentType<OfFault> };

/** One fault. One that was logged without a signal has a page of its own until it arrives. */
export default function Fault(props: Props) {
  const kept = useKeptFaults().find(({ fault }) => fault.id === props.id);
  return kept ? <KeptFaultPage kept={kept} /> : <ArrivedFault {...props} />;
}

/** What is known of it, what its network answers, what was done, and what the reader may do now. */
function ArrivedFault({ id, AroundAsset, Papers }: Props) {
  const t = useText();
  const person = usePerson();
  const [correcting, setCorrecting] = useState(false);
  const kept = useKeptSteps(id);
  const { data: thread, error, failureReason } = useQuery(threadQuery(id));
  const failure = failureOf(error, failureReason);
  if (!thread)
    return failure ? (
      <div className={styles.body}>
        <WaitingSteps subject={id} sendAgain={sendStepAgain} />
        <Unanswered error={failure} later={waitingMessages.courseLater} />
      </div>
    ) : (
      <Progress value={null} label={t(threadMessages.fault)} />
    );
  const { fault } = thread;
  const told = toldCourse(
    thread,
    kept.map(({ step, entry }) => ({ step, madeAt: entry.madeAt })),
  );
  const isCrew = person?.roles.includes("crew") === true;
  return (
    <div className={panelStyles.panel}>
      <FaultTitle thread={thread} />
      <div className={styles.body}>
        <JustLogged id={id} code={fault.code} called={thread.caller !== null} />
        {isCrew && <CrewBar thread={thread} told={told} kept={kept} />}
        <WaitingSteps subject={id} sendAgain={sendStepAgain} />
        {correcting ? (
          <Suspense fallback={<Progress value={null} label={t(threadMessages.correct)} />}>
            <Correct fault={fault} onDone={() => setCorrecting(false)} />
          </Suspense>
        ) : (
          <>
            <Facts thread={thread} />
            {hasRole(person, layer.edit) && (
              <div>
                <Button icon={<Pencil />} onClick={() => setCorrecting(true)}>
                  {t(threadMessages.correct)}
                </Button>
              </div>
            )}
          </>
        )}
        <Suspense>
          <Papers id={id} state={fault.state} />
        </Suspense>
        <div className={styles.sections}>
          <Asset fault={fault}>
            <Around fault={fault} AroundAsset={AroundAsset} />
          </Asset>
          <LifeLine fault={fault} />
          <Steps thread={thread} />
        </div>
        {person && <Reply fault={{ ...fault, state: told.fault.state }} person={person} crewBar={isCrew} />}
      </div>
    </div>
  );
}

function Around({ fault, AroundAsset }: { fault: FaultHead; AroundAsset: ComponentType<OfAsset> }) {
  const { id, asset_layer, asset_id, chainage_m, aware_at, state } = fault;
  if (asset_layer === null || asset_id === null) return null;
  return (
    <Suspense>
      <AroundAsset
        layer={asset_layer}
        id={asset_id}
        chainage_m={chainage_m}
        on={clockInBishkek(aware_at).day}
        fault={id}
        closed={faultIsClosed(state)}
      />
    </Suspense>
  );
}
