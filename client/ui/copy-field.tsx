import { Check, Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import styles from "./copy-field.module.css";
import { copySelected } from "./copy-selected.ts";
import { IconButton } from "./icon-button.tsx";
import inputStyles from "./input.module.css";
import { messages } from "./messages.ts";

/** A text to be taken elsewhere: a link, a key. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    input.current?.select();
    await copySelected(value);
    setCopied(true);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={inputStyles.box}>
        <input
          ref={input}
          id={id}
          className={inputStyles.input}
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <span className={inputStyles.suffix}>
          <IconButton
            icon={copied ? <Check /> : <Copy />}
            label={t(copied ? messages.copied : messages.copy)}
            onClick={() => void copy().catch(() => setCopied(false))}
          />
        </span>
      </span>
    </div>
  );
}
