import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { CopyField } from "#client/ui/copy-field.tsx";
import type { Invited } from "#contract/people.ts";
import { messages } from "./messages.ts";
import styles from "./people.module.css";

/** The only time that the link is seen. */
export function OneTimeLink({ person, link }: Invited) {
  const t = useText();
  const format = useFormat();
  return (
    <div className={styles.form} role="status">
      <p>{t(messages.linkNote, { name: person.name, until: format.dateTime(link.expires_at) })}</p>
      <CopyField label={t(messages.link)} value={`${window.location.origin}${link.path}`} />
    </div>
  );
}
