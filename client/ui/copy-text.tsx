import { Check, Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./copy-field.module.css";
import { copySelected } from "./copy-selected.ts";
import inputStyles from "./input.module.css";
import { messages } from "./messages.ts";

type Props = {
  label: string;
  value: string;
  /** Under the text, such as how long it is. */
  note?: string;
};

/** A text of several lines to be pasted elsewhere. */
export function CopyText({ label, value, note }: Props) {
  const t = useText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  /** What was copied: another text has not been. */
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === value;

  async function copy(): Promise<void> {
    area.current?.select();
    await copySelected(value);
    setCopied(value);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        className={classNames(inputStyles.area, styles.whole)}
        readOnly
        rows={value.split("\n").length}
        value={value}
        aria-describedby={note && `${id}-note`}
      />
      <div className={styles.under}>
        {note && (
          <span id={`${id}-note`} className={styles.note}>
            {note}
          </span>
        )}
        <Button
          icon={isCopied ? <Check /> : <Copy />}
          onClick={() => void copy().catch(() => setCopied(null))}
        >
          {t(isCopied ? messages.copied : messages.copy)}
        </Button>
      </div>
    </div>
  );
}
