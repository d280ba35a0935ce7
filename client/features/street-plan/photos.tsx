import { useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachButton } from "#client/row/attach-button.tsx";
import { PhotoSides } from "#client/row/photo-sides.tsx";
import { Section } from "#client/ui/section.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import type { PlannedStreet } from "#contract/street-plan.ts";
import { isApproved } from "#contract/street-plan-moves.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import { fileAddress, type Taken, useAttach } from "./queries.ts";
import styles from "./street-plan.module.css";
import { threadMessages } from "./thread-messages.ts";

const takens = ["before", "after", "other"] as const satisfies readonly Taken[];

/** The street before and after the work, side by side. */
export function Photos({ item }: { item: PlannedStreet }) {
  const t = useText();
  const attaches = hasRole(usePerson(), layer.edit);
  return (
    <Section title={t(threadMessages.photos)}>
      {item.photos.length === 0 && <p className={styles.note}>{t(threadMessages.noPhotos)}</p>}
      {item.photos.length > 0 && (
        <PhotoSides
          sides={takens.map((taken) => ({
            title: t(threadMessages[taken]),
            files: item.photos.filter((photo) => photo.taken === taken),
          }))}
          addressOf={({ id }) => fileAddress(item.id, id)}
        />
      )}
      {attaches && <Attach item={item} />}
    </Section>
  );
}

function Attach({ item }: { item: PlannedStreet }) {
  const t = useText();
  const [taken, setTaken] = useState<Taken>(isApproved(item.stage) ? "after" : "before");
  const attach = useAttach(item.id, taken);
  return (
    <>
      <Segmented
        label={t(threadMessages.whenTaken)}
        value={taken}
        options={takens.map((value) => ({ value, label: t(threadMessages[value]) }))}
        onChange={setTaken}
      />
      <AttachButton attach={attach} />
    </>
  );
}
