import { FileText } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { AttachedFile as Attached } from "#contract/attachments.ts";
import styles from "./attached.module.css";
import { threadMessages } from "./thread-messages.ts";

/** A file is saved by its link and never opened in the page; a photo shows its small picture. */
export function AttachedFile({ address, file }: { address: string; file: Attached }) {
  const t = useText();
  const format = useFormat();
  const isSmall = file.bytes < 100_000;
  const size = isSmall
    ? t(threadMessages.kilobytes, { size: format.number(file.bytes / 1000, file.bytes < 1000 ? 1 : 0) })
    : t(threadMessages.megabytes, { size: format.number(file.bytes / 1e6, 1) });
  return (
    <a className={styles.file} href={address} download={file.name}>
      {file.has_preview ? (
        <img
          className={styles.photo}
          src={`${address}/preview`}
          alt={t(threadMessages.photo, { name: file.name })}
          loading="lazy"
        />
      ) : (
        <FileText aria-hidden="true" />
      )}
      <span className={styles.fileName}>
        {file.name} <span className={styles.size}>{size}</span>
      </span>
    </a>
  );
}
