import { Camera, X } from "lucide-react";
import { useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import { Button } from "#client/ui/button.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { attachmentTypes, largestAttachment } from "#contract/attachments.ts";
import styles from "./faults.module.css";
import formStyles from "./form.module.css";
import { formMessages } from "./form-messages.ts";

type Props = { photos: readonly Chosen[]; onChange: (photos: readonly Chosen[]) => void };

/** Photos that go with the fault once it is logged. What is too large is said before anything is sent. */
export function Photos({ photos, onChange }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState<readonly File[]>([]);

  function choose(files: readonly File[]): void {
    setTooLarge(files.filter(({ size }) => size > largestAttachment));
    const fitting = files.filter(({ size }) => size <= largestAttachment);
    onChange([...photos, ...fitting.map((file) => ({ fileId: newId(), file }))]);
  }

  return (
    <div className={formStyles.photos}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={attachmentTypes.join()}
        aria-label={t(formMessages.photos)}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file again must be a change too.
          event.target.value = "";
          choose(files);
        }}
      />
      <Button icon={<Camera />} onClick={() => input.current?.click()}>
        {t(formMessages.photos)}
      </Button>
      {photos.map(({ fileId, file }) => (
        <span key={fileId} className={formStyles.photo}>
          {file.name}
          <IconButton
            icon={<X />}
            label={t(formMessages.removePhoto, { name: file.name })}
            onClick={() => onChange(photos.filter((photo) => photo.fileId !== fileId))}
          />
        </span>
      ))}
      {tooLarge.map((file) => (
        <p key={file.name} className={styles.error} role="alert">
          {t(formMessages.photoTooLarge, {
            name: file.name,
            size: Math.ceil(file.size / 1e5) / 10,
            most: largestAttachment / 1e6,
          })}
        </p>
      ))}
    </div>
  );
}
