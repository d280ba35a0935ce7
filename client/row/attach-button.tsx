import type { UseMutationResult } from "@tanstack/react-query";
import { Paperclip } from "lucide-react";
import { useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { attachmentTypes, largestAttachment } from "#contract/attachments.ts";
import styles from "./attached.module.css";
import { Refusals } from "./refusals.tsx";
import { threadMessages } from "./thread-messages.ts";

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10;

export type Chosen = { readonly fileId: string; readonly file: File };

/** Too large is said before anything is sent. What failed on the way is sent again under the same id, and arrives once. */
export function AttachButton({ attach }: { attach: UseMutationResult<unknown, Error, Chosen> }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
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
        aria-label={t(threadMessages.attach)}
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
        {t(threadMessages.attach)}
      </Button>
      <span className={styles.note}>{t(threadMessages.attachHelp, { most })}</span>
      {tooLarge && (
        <p className={styles.error} role="alert">
          {t(threadMessages.fileTooLarge, { name: tooLarge.name, size: megabytes(tooLarge.size), most })}
        </p>
      )}
      <Refusals error={attach.error} shown={() => false} />
      {attach.error && failed && (
        <Button onClick={() => void send(failed).catch(() => undefined)}>{t(threadMessages.retry)}</Button>
      )}
    </div>
  );
}
