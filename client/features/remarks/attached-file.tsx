import { FileText } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { AttachedFile as Attached } from "#contract/attachments.ts";
import { messages } from "./messages.ts";
import styles from "./remarks.module.css";

/** A file is saved by its link and never opened in the page; a photo shows its small picture. */
export function AttachedFile({ remark, file }: { remark: string; file: Attached }) {
  const t = useText();
  const format = useFormat();
  const address = `/api/remarks/${remark}/files/${file.id}`;
  const isSmall = file.bytes < 100_000;
  const size = isSmall
    ? t(messages.kilobytes, { size: format.number(file.bytes / 1000, file.bytes < 1000 ? 1 : 0) })
    : t(messages.megabytes, { size: format.number(file.bytes / 1e6, 1) });
  return (
    <a className={styles.file} href={address} download={file.name}>
      {file.has_preview ? (
        <img
          className={styles.photo}
          src={`${address}/preview`}
          alt={t(messages.photo, { name: file.name })}
          loading="lazy"
        />
      ) : (
        <FileText aria-hidden="true" />
      )}
      <span className={styles.fileName}>
        {file.name} <span className={styles.when}>{size}</span>
      </span>
    </a>
  );
}
