import { useState } from "react";
import { hasRole } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachButton } from "#client/row/attach-button.tsx";
import { PhotoSides } from "#client/row/photo-sides.tsx";
import { Section } from "#client/ui/section.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import type { DigPermitState } from "#contract/dig-permit-moves.ts";
import { type DigPermitThread, type DigPhotoTaken, digPhotoTakens } from "#contract/dig-permits.ts";
import type { Person } from "#contract/session.ts";
import { digPermit as layer } from "#layers/operations/dig-permit.ts";
import styles from "./dig-permits.module.css";
import { messages, takenTexts } from "./messages.ts";
import { useAttach } from "./queries.ts";

type Props = {
  thread: DigPermitThread;
  person: Person | null;
  /** With what waits on this device. */
  state: DigPermitState;
};

/** The place before it is opened, the open ground and the restored surface, beside each other. */
export function Photos({ thread: { permit, steps }, person, state }: Props) {
  const t = useText();
  const files = steps.flatMap(({ file }) => file ?? []);
  return (
    <Section title={t(messages.photos)}>
      {files.length === 0 && <p className={styles.note}>{t(messages.noPhotos)}</p>}
      {files.length > 0 && (
        <PhotoSides
          sides={digPhotoTakens.map((taken) => ({
            title: t(takenTexts[taken]),
            files: files.filter((file) => file.taken === taken),
          }))}
          addressOf={({ id }) => `/api/dig-permits/${permit.id}/files/${id}`}
        />
      )}
      {hasRole(person, layer.edit) && <Attach permit={permit.id} state={state} />}
    </Section>
  );
}

/** What there is to see now. */
function usualOf(state: DigPermitState): DigPhotoTaken {
  if (state === "opened") return "opened";
  return state === "restored" || state === "accepted" ? "restored" : "before";
}

function Attach({ permit, state }: { permit: string; state: DigPermitState }) {
  const t = useText();
  const [chosen, setChosen] = useState<DigPhotoTaken | null>(null);
  const taken = chosen ?? usualOf(state);
  const attach = useAttach(permit, taken);
  return (
    <div className={styles.attach}>
      <Segmented
        label={t(messages.whatPhotoShows)}
        value={taken}
        options={digPhotoTakens.map((value) => ({ value, label: t(takenTexts[value]) }))}
        onChange={setChosen}
      />
      <AttachButton attach={attach} />
    </div>
  );
}
