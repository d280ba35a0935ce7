import { useText } from "#client/i18n/use-text.ts";
import { AttachedFile } from "#client/row/attached-file.tsx";
import type { PlannedStreet } from "#contract/street-plan.ts";
import styles from "./council.module.css";
import { messages } from "./messages.ts";
import listStyles from "./streets.module.css";

const times = ["before", "after", "other"] as const;

/** Before beside after, as a street is judged. */
export function StreetPhotos({ street }: { street: PlannedStreet }) {
  const t = useText();
  if (street.photos.length === 0) return <p className={styles.quiet}>{t(messages.noPhotos)}</p>;
  return (
    <div className={listStyles.photos}>
      {times.map((taken) => {
        const files = street.photos.filter((photo) => photo.taken === taken);
        if (files.length === 0) return null;
        return (
          <section key={taken} aria-label={t(messages[taken])}>
            <h4>{t(messages[taken])}</h4>
            {files.map((file) => (
              <AttachedFile
                key={file.id}
                address={`/api/street-plan/items/${street.id}/files/${file.id}`}
                file={file}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}
