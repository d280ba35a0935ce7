import { Paperclip } from "lucide-react";
import { useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { attachmentTypes, largestAttachment } from "#contract/attachments.ts";
import { messages } from "./messages.ts";
import { useAttach } from "./queries.ts";
import styles from "./remarks.module.css";

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10;

type Chosen = { readonly fileId: string; readonly file: File };

/** Too large is said before anything is sent. What failed on the way is sent again under the same id, and arrives once. */
export function AttachButton({ remark }: { remark: string }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const attach = useAttach(remark);
  const [tooLarge, setTooLarge] = useState<File | null>(null);
  const [failed, setFailed] = useState<Chosen | null>(null);
  const most = largestAttachment / 1e6;

  async function send(chosen: Chosen): Promise<void> {
    setFailed(chosen);
    await attach.mutateAsync(chosen);
    setFailed(null);
  }

  function choose(file: File): void {
    attach.reset();
    setFailed(null);
    const isTooLarge = file.size > largestAttachment;
    setTooLarge(isTooLarge ? file : null);
    if (!isTooLarge) void send({ fileId: newId(), file }).catch(() => undefined);
  }

  return (
    <div className={styles.attach}>
      <input
        ref={input}
        type="file"
        hidden
        accept={attachmentTypes.join()}
        aria-label={t(messages.attach)}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file again must be a change too.
          event.target.value = "";
          if (file) choose(file);
        }}
      />
      <Button
        variant="quiet"
        icon={<Paperclip />}
        busy={attach.isPending}
        onClick={() => input.current?.click()}
      >
        {t(messages.attach)}
      </Button>
      <span className={styles.note}>{t(messages.attachHelp, { most })}</span>
      {tooLarge && (
        <p className={styles.error} role="alert">
          {t(messages.fileTooLarge, { name: tooLarge.name, size: megabytes(tooLarge.size), most })}
        </p>
      )}
      <Refusals error={attach.error} shown={() => false} />
      {attach.error && failed && (
        <Button onClick={() => void send(failed).catch(() => undefined)}>{t(messages.retry)}</Button>
      )}
    </div>
  );
}
