import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import type { FaultHead } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { openFault } from "./fault-item.tsx";
import styles from "./faults.module.css";
import { formMessages } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { nearbyQuery, useStep } from "./queries.ts";
import threadStyles from "./thread.module.css";
import { threadMessages } from "./thread-messages.ts";

/** Which of the open faults around it this one repeats; the original opens then. */
export function Duplicate({ fault, onDone }: { fault: FaultHead; onDone: () => void }) {
  const t = useText();
  const format = useFormat();
  const { data, error } = useQuery(nearbyQuery(fault.point, fault.network));
  const step = useStep(fault);
  const [id] = useState(newId);
  const others = data?.faults.filter((other) => other.id !== fault.id);

  async function repeat(original: FaultHead): Promise<void> {
    await step.mutateAsync({ action: "duplicate", id, version: fault.version, original_id: original.id });
    onDone();
    openFault(original);
  }

  return (
    <section className={threadStyles.asking} aria-label={t(threadMessages.chooseOriginal)}>
      <Refusals error={error ?? step.error} shown={() => false} />
      <p className={styles.note}>
        {t(others?.length === 0 ? threadMessages.noOriginal : threadMessages.chooseOriginal)}
      </p>
      {others?.map((other) => (
        <Button
          key={other.id}
          className={threadStyles.original}
          busy={step.isPending}
          onClick={() => void repeat(other).catch(() => undefined)}
        >
          {other.code} · {t(layer.fields.kind.values[other.kind])} ·{" "}
          {t(formMessages.away, { distance: format.unit(other.distance_m, "m", 0) })}
        </Button>
      ))}
      <Button variant="quiet" onClick={onDone}>
        {t(messages.cancel)}
      </Button>
    </section>
  );
}
