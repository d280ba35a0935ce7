import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { RowLabel } from "#contract/row.ts";
import type { Field } from "#layers/kit/field.ts";
import { fieldText } from "./field-text.ts";
import { messages } from "./messages.ts";
import styles from "./row.module.css";

/** What is unknown says so, and is never a zero or a dash. */
export function FieldValue({
  field,
  value,
  reference,
}: {
  field: Field;
  value: unknown;
  reference?: RowLabel | undefined;
}) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const text = reference ? reference.label[language] : fieldText(field, value, { format, language });
  if (text === undefined || text === "") return <span className={styles.unknown}>{t(messages.unknown)}</span>;
  return <>{text}</>;
}
