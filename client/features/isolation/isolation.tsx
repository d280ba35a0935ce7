import { useQuery } from "@tanstack/react-query";
import { CircleAlert, Expand } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { isUnreached } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { NeedsServer } from "#client/row/needs-server.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { flyTo } from "#client/state/fly-to.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { Section } from "#client/ui/section.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import type { CityIsolation } from "#contract/isolation.ts";
import { Consequences } from "./consequences.tsx";
import styles from "./isolation.module.css";
import { isolationBounds } from "./isolation-sketch.ts";
import { messages } from "./messages.ts";
import type { OnPipe } from "./on-pipe.ts";
import { isolationQuery, useFollowNetworks } from "./queries.ts";
import { setShown, type Trust, trusts } from "./shown.ts";
import { Valves } from "./valves.tsx";

const trustTexts = { if_all_hold: messages.allHold, if_proven: messages.proven } as const;

type Props = {
  place: OnPipe;
  /** Null is today. */
  on: string | null;
  /** Whose crew marks what it finds; null where the answer is only read. */
  fault: string | null;
};

/** Which valves to close, and what that leaves without supply: if all hold, and with those that were proven. */
export function Isolation({ place: { layer, id, chainage_m }, on, fault }: Props) {
  const t = useText();
  const place = useMemo(() => ({ layer, id, chainage_m }), [layer, id, chainage_m]);
  const [trust, setTrust] = useState<Trust>("if_all_hold");
  const { data, error, failureReason, refetch, isFetching } = useQuery(isolationQuery(place, on));
  // Between two tries there is no error for a moment.
  const unreached = isUnreached(error ?? failureReason);
  useFollowNetworks();
  useEffect(() => {
    setShown({ place, on, trust });
    return () => setShown(null);
  }, [place, on, trust]);

  return (
    <Section title={t(messages.title)}>
      <Segmented
        label={t(messages.trust)}
        value={trust}
        options={trusts.map((value) => ({ value, label: t(trustTexts[value]) }))}
        onChange={setTrust}
      />
      {trust === "if_proven" && <p className={styles.note}>{t(messages.provenHelp)}</p>}
      {unreached && <NeedsServer>{t(messages.needsServer)}</NeedsServer>}
      {error && !unreached && (
        <>
          <Refusals error={error} shown={() => false} />
          <Button busy={isFetching} onClick={() => void refetch()}>
            {t(messages.retry)}
          </Button>
        </>
      )}
      {!data && !error && !unreached && <Progress value={null} label={t(messages.title)} />}
      {data && !error && !unreached && (
        <>
          <Answer answer={data[trust]} fault={fault} />
          {data.sample_data && <p className={styles.sample}>{t(messages.sample)}</p>}
        </>
      )}
    </Section>
  );
}

function Answer({ answer, fault }: { answer: CityIsolation; fault: string | null }) {
  const t = useText();
  if (!answer.known) return <NotKnown because={answer.unknown_because} />;
  const frame = isolationBounds(answer);
  return (
    <>
      {frame && (
        <Button variant="quiet" icon={<Expand />} className={styles.showAll} onClick={() => flyTo(frame)}>
          {t(messages.showAll)}
        </Button>
      )}
      {answer.close.length === 0 ? (
        <p className={styles.note}>{t(messages.closeNone)}</p>
      ) : (
        <Valves valves={answer.close} fault={fault} />
      )}
      <Consequences answer={answer} />
    </>
  );
}

function NotKnown({ because }: { because: CityIsolation["unknown_because"] }) {
  const t = useText();
  return (
    <div className={styles.notKnown} role="status">
      <strong>
        <CircleAlert aria-hidden="true" /> {t(messages.notKnown)}
      </strong>
      <p>{t(messages.notKnownNext)}</p>
      <ul className={styles.list}>
        {because.map(({ message, layer, id }) => (
          <li key={`${layer} ${id} ${message.en}`}>
            {t(message)}{" "}
            <Button variant="quiet" onClick={() => setView({ selection: { layer, ids: [id] } }, "push")}>
              {t(messages.openObject)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
