import { useText } from "#client/i18n/use-text.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import { TextArea } from "#client/ui/text-input.tsx";
import { threadMessages } from "./thread-messages.ts";

/** Characters as the server counts them. */
export const charactersIn = (text: string): number => [...text.normalize("NFC").trim()].length;
/** The count is told when the end is near; before that it would only distract. */
const nearEnd = 500;

type Props = {
  label: string;
  hint: string;
  value: string;
  /** Characters that the server takes. */
  most: number;
  error?: string | undefined;
  rows?: number;
  onChange: (text: string) => void;
};

/** A long text is never cut off: it stays as it was pasted, and the count says how much is too much. */
export function LongText({ label, hint, value, most, error, rows = 3, onChange }: Props) {
  const t = useText();
  const count = charactersIn(value);
  const over = count - most;
  const tooLong = over > 0 ? t(threadMessages.tooLong, { count, most, over }) : undefined;
  return (
    <FieldRow
      label={label}
      error={tooLong ?? error}
      help={
        tooLong === undefined && count > most - nearEnd ? t(threadMessages.used, { count, most }) : undefined
      }
    >
      {(attributes) => (
        <TextArea {...attributes} rows={rows} placeholder={hint} value={value} onChange={onChange} />
      )}
    </FieldRow>
  );
}
