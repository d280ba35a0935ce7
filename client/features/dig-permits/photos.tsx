import { useState } from "react";
import { hasRole } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachButton } from "#client/row/attach-button.tsx";
import { AttachedFile } from "#client/row/attached-file.tsx";
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
  const shown = digPhotoTakens
    .map((taken) => [taken, files.filter((file) => file.taken === taken)] as const)
    .filter(([, taken]) => taken.length > 0);
  return (
    <Section title={t(messages.photos)}>
      {shown.length === 0 && <p className={styles.note}>{t(messages.noPhotos)}</p>}
      {shown.length > 0 && (
        <div className={styles.photos}>
          {shown.map(([taken, each]) => (
            <figure key={taken} className={styles.photoSide}>
              <figcaption className={styles.kind}>{t(takenTexts[taken])}</figcaption>
              {each.map((file) => (
                <AttachedFile
                  key={file.id}
                  address={`/api/dig-permits/${permit.id}/files/${file.id}`}
                  file={file}
                />
              ))}
            </figure>
          ))}
        </div>
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
    <>
      <Segmented
        label={t(messages.whatPhotoShows)}
        value={taken}
        options={digPhotoTakens.map((value) => ({ value, label: t(takenTexts[value]) }))}
        onChange={setChosen}
      />
      <AttachButton attach={attach} />
    </>
  );
}
