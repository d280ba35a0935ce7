import { LocateFixed } from "lucide-react";
import { Problem } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { WaitingActions } from "#client/row/waiting-actions.tsx";
import { WaitingBadge } from "#client/row/waiting-badge.tsx";
import { WaitingSteps } from "#client/row/waiting-steps.tsx";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { setView } from "#client/state/view-store.ts";
import { Badge } from "#client/ui/badge.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { fault as layer } from "#layers/operations/fault.ts";
import { correctFault, sendStepAgain } from "./correct-kept.ts";
import styles from "./faults.module.css";
import { KeptFacts } from "./kept-facts.tsx";
import threadStyles from "./thread.module.css";
import { threadMessages } from "./thread-messages.ts";
import type { KeptFault } from "./use-kept.ts";
import { waitingMessages } from "./waiting-messages.ts";

const { kind: kinds, network: networks, urgency } = layer.fields;

/** A fault that waits on this device: nobody else knows of it, and it has no number. */
export function KeptFaultPage({ kept: { entry, fault } }: { kept: KeptFault }) {
  const t = useText();
  const [x, y] = fault.at;
  return (
    <div className={panelStyles.panel}>
      <header className={styles.threadHead}>
        <div className={threadStyles.titleRow}>
          <div>
            <div className={styles.kind}>
              {t(networks.values[fault.network])}: {t(kinds.values[fault.kind])}
            </div>
            <h2 className={styles.title}>{t(waitingMessages.noNumber)}</h2>
          </div>
          <IconButton
            icon={<LocateFixed />}
            label={t(threadMessages.show)}
            onClick={() => flyTo([x, y, x, y])}
          />
        </div>
        <div className={styles.headRow}>
          <WaitingBadge entry={entry} />
          {fault.urgency === "emergency" && <Badge tone="danger">{t(urgency.values.emergency)}</Badge>}
        </div>
      </header>
      <div className={styles.body}>
        {entry.state === "waiting" && <p className={styles.note}>{t(waitingStepTexts.waits)}</p>}
        {entry.problem && <Refusals error={new Problem(entry.problem)} shown={() => false} />}
        <WaitingActions entry={entry} correct={correctFault} onDiscard={() => setView({ selection: null })} />
        <KeptFacts fault={fault} />
        <WaitingSteps subject={fault.id} sendAgain={sendStepAgain} />
      </div>
    </div>
  );
}
