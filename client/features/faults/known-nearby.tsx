import { useQuery } from "@tanstack/react-query";
import { MessageSquarePlus } from "lucide-react";
import { newId } from "#client/api/new-id.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import { endRow } from "#client/state/new-row.ts";
import { Button } from "#client/ui/button.tsx";
import itemStyles from "#client/ui/list-item.module.css";
import { notify } from "#client/ui/notices.ts";
import type { FaultsNearby } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import type { FaultDraft, FormMode } from "./fault-draft.ts";
import { openFault } from "./fault-item.tsx";
import styles from "./faults.module.css";
import formStyles from "./form.module.css";
import { formMessages } from "./form-messages.ts";
import { clearDraft, useLikely } from "./new-fault-store.ts";
import { nearbyQuery, useAttachAll, useStep } from "./queries.ts";
import { StateBadge } from "./state-badge.tsx";

type Props = { draft: FaultDraft; mode: FormMode; photos: readonly Chosen[] };

/** Open faults around the place, while the call is still being written: most calls are about one that is known. */
export function KnownNearby({ draft, mode, photos }: Props) {
  const t = useText();
  const { network } = draft;
  const likely = useLikely();
  // Nothing is chosen yet, but the list of suggestions has a first.
  const guess = draft.place === null && draft.address.trim() !== "" ? likely : null;
  const at = draft.place?.at ?? guess?.at ?? null;
  const { data } = useQuery({ ...nearbyQuery(at ?? [0, 0], network), enabled: at !== null });
  if (at === null || !data) return null;
  if (data.faults.length === 0 && guess) return null;
  if (data.faults.length === 0)
    return (
      <p className={styles.note} role="status">
        {t(formMessages.noneKnown)}
      </p>
    );
  return (
    <section className={formStyles.known} aria-label={t(formMessages.known)}>
      <h3 className={formStyles.knownTitle} role="status">
        {t(formMessages.known)}: {data.faults.length}
      </h3>
      <p className={styles.note}>
        {guess ? t(formMessages.knownNear, { address: guess.label }) : t(formMessages.knownHint)}
      </p>
      <ul className={formStyles.knownList}>
        {data.faults.slice(0, 5).map((fault) => (
          <Known key={fault.id} fault={fault} draft={draft} mode={mode} photos={photos} />
        ))}
      </ul>
    </section>
  );
}

function Known({ fault, draft, mode, photos }: Props & { fault: FaultsNearby["faults"][number] }) {
  const t = useText();
  const format = useFormat();
  const step = useStep(fault);
  const attachAll = useAttachAll();

  /** Names and telephones stay out of comments: more people read these than may see a caller. */
  async function join(): Promise<void> {
    const another = mode === "call" ? formMessages.anotherCall : formMessages.anotherReport;
    const text = [t(another), draft.address, draft.what].filter(Boolean).join(" ");
    const sent = await step.mutateAsync({ action: "comment", id: newId(), text });
    const left = await attachAll(fault.id, photos);
    if (left.length > 0) notify({ kind: "error", text: t(formMessages.photosLeft, { count: left.length }) });
    clearDraft();
    endRow();
    openFault(fault);
    notify(
      sent.kept
        ? { kind: "info", text: t(waitingStepTexts.waits) }
        : { kind: "good", text: t(formMessages.joined, { code: fault.code }) },
    );
  }

  return (
    <li className={formStyles.knownItem}>
      <span className={itemStyles.head}>
        <strong className={itemStyles.code}>{fault.code}</strong>
        <StateBadge state={fault.state} />
        <span className={styles.away}>
          {t(formMessages.away, { distance: format.unit(fault.distance_m, "m", 0) })}
        </span>
      </span>
      <span>
        {t(layer.fields.kind.values[fault.kind])}
        {fault.address && `, ${fault.address}`}, {format.relative(fault.aware_at)}
      </span>
      <Refusals error={step.error} shown={() => false} />
      <Button
        icon={<MessageSquarePlus />}
        busy={step.isPending}
        onClick={() => void join().catch(() => undefined)}
      >
        {t(formMessages.join)}
      </Button>
    </li>
  );
}
