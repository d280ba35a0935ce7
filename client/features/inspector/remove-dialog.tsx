import { useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { TextArea } from "#client/ui/text-input.tsx";
import type { Layer } from "#layers/kit/define-layer.ts";
import { HeirSelect, useHeirs } from "./heir.tsx";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";

type Props = {
  layer: Layer;
  id: string;
  variant: string | null;
  version: number;
  onRemoved: (changeId: string) => void;
  onClose: () => void;
};

export function RemoveDialog({ layer, id, variant, version, onRemoved, onClose }: Props) {
  const t = useText();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const change = useChange();
  const { options, give, isAsking, isUnknown } = useHeirs({ layer, id, variant });
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const heir = chosen === undefined ? (options[0]?.value ?? null) : chosen;
  const missing = reason.trim() === "";

  async function remove(): Promise<void> {
    setAsked(true);
    if (missing) return;
    const answer = await change.mutateAsync({
      operations: [{ op: "remove", layer: layer.id, id, version }, ...(heir === null ? [] : give(heir))],
      reason: reason.trim(),
      // Where the neighbours are not known, nobody was asked: the server refuses a gap.
      acceptsGaps: layer.coverage && heir === null && !isUnknown,
    });
    onRemoved(answer.id);
  }

  return (
    <Dialog
      title={t(messages.remove)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(messages.cancel)}</Button>
          <Button
            variant="danger"
            busy={change.isPending || isAsking}
            onClick={() => void remove().catch(() => undefined)}
          >
            {t(messages.remove)}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{t(messages.removeNote)}</p>
      <Refusals error={change.error} shown={() => false} />
      {options.length > 0 && <HeirSelect options={options} heir={heir} onChange={setChosen} />}
      <FieldRow
        label={t(messages.reason)}
        required
        error={asked && missing ? t(messages.reasonNeeded) : undefined}
      >
        {(attributes) => <TextArea {...attributes} value={reason} maxLength={2000} onChange={setReason} />}
      </FieldRow>
    </Dialog>
  );
}
