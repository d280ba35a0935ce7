import { LocateFixed, PhoneCall } from "lucide-react";
import { useEffect, useRef } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import type { FaultThread } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import crewStyles from "./crew.module.css";
import { openFault } from "./fault-item.tsx";
import styles from "./faults.module.css";
import { formMessages } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { setLogged, startFault, useLogged } from "./new-fault-store.ts";
import { StateBadge } from "./state-badge.tsx";
import threadStyles from "./thread.module.css";
import { threadMessages } from "./thread-messages.ts";

const { kind: kinds, network: networks, urgency } = layer.fields;

export function FaultTitle({ thread: { fault, duplicate_of, duplicates } }: { thread: FaultThread }) {
  const t = useText();
  const [x, y] = fault.point;
  return (
    <header className={styles.threadHead}>
      <div className={threadStyles.titleRow}>
        <div>
          <div className={styles.kind}>
            {t(networks.values[fault.network])}: {t(kinds.values[fault.kind])}
          </div>
          <h2 className={styles.title}>{fault.code}</h2>
        </div>
        <IconButton
          icon={<LocateFixed />}
          label={t(threadMessages.show)}
          onClick={() => flyTo([x, y, x, y])}
        />
      </div>
      <div className={styles.headRow}>
        <StateBadge state={fault.state} />
        {fault.overdue && <Badge tone="danger">{t(messages.late)}</Badge>}
        {fault.urgency === "emergency" && <Badge tone="danger">{t(urgency.values.emergency)}</Badge>}
      </div>
      {fault.synthetic && <p className={styles.sample}>{t(messages.sample)}</p>}
      {duplicate_of && (
        <Button variant="quiet" onClick={() => openFault({ id: duplicate_of.id, point: fault.point })}>
          {t(threadMessages.original, { code: duplicate_of.code })}
        </Button>
      )}
      {duplicates.length > 0 && (
        <p className={styles.note}>
          {t(threadMessages.duplicates)}: {duplicates.map(({ code }) => code).join(", ")}
        </p>
      )}
    </header>
  );
}

/** The number of what was logged a moment ago, large enough to be read out over the telephone. */
export function JustLogged({ id, code, called }: { id: string; code: string; called: boolean }) {
  const t = useText();
  const logged = useLogged() === id;
  const takesCalls = hasRole(usePerson(), ["dispatcher", "engineer", "admin"]);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The next call comes while this one is still being told its number.
    next.current?.focus();
    return () => setLogged(null);
  }, []);
  if (!logged) return null;
  return (
    <div className={crewStyles.logged} role="status">
      <span>{t(formMessages.logged)}</span>
      <strong className={crewStyles.loggedCode}>{code}</strong>
      {called && <span>{t(formMessages.tellNumber)}</span>}
      {takesCalls && (
        <Button variant="primary" icon={<PhoneCall />} ref={next} onClick={() => startFault("call")}>
          {t(formMessages.nextCall)}
        </Button>
      )}
    </div>
  );
}
