import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { FieldInput, isTyped } from "#client/row/field-input.tsx";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { changedValues, type Values } from "#client/row/row-values.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Section } from "#client/ui/section.tsx";
import { useLeaveWarning } from "#client/ui/use-leave-warning.ts";
import type { RowLabel } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import { fieldGroups, type NamedField } from "./field-groups.ts";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";

type Props = {
  layer: Layer;
  /** The row as it was read; empty for a new one. */
  before: Values;
  /** What is typed over it already. */
  begun?: Values;
  references: Readonly<Record<string, RowLabel>>;
  /** Something beside the fields can be saved: a drawn or changed shape. */
  shapeChanged: boolean;
  /** Nothing can be saved yet, and why. */
  blocked?: string | undefined;
  busy: boolean;
  error: Error | null;
  onSave: (changed: Record<string, unknown>) => void;
  onCancel: () => void;
  /** Given when the server refused only what a person may want all the same. */
  onLeave?: (changed: Record<string, unknown>) => void;
};

/** The form of any layer, made from its record. Gives back only what was changed. */
export function RowForm({
  layer,
  before,
  begun = {},
  references,
  shapeChanged,
  blocked,
  busy,
  error,
  onSave,
  onCancel,
  onLeave,
}: Props) {
  const t = useText();
  const [edited, setEdited] = useState<Values>(begun);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const { own, further } = fieldGroups(layer);
  const changed = changedValues(before, edited);
  const typed = (fields: readonly NamedField[]) => fields.filter(({ field }) => isTyped(field));
  const shownNames = new Set(typed([...own, ...further]).map(({ name }) => name));
  const nothingToSave = Object.keys(changed).length === 0 && !shapeChanged;
  useLeaveWarning(!nothingToSave);

  /** What the chosen value means, where the record says it. */
  const helpOf = (field: Field, value: unknown): string | undefined => {
    const meaning = field.kind === "choice" && typeof value === "string" && field.descriptions?.[value];
    const help = meaning || field.help;
    return help && t(help);
  };
  const row = ({ name, field }: NamedField) => (
    <FieldRow
      key={name}
      label={t(field.label)}
      help={helpOf(field, name in edited ? edited[name] : before[name])}
      error={wrong[name] ?? refusalOf(error, name)}
      required={field.required === true && !field.defaulted}
    >
      {(attributes) => (
        <FieldInput
          field={field}
          value={name in edited ? edited[name] : before[name]}
          reference={references[name]}
          attributes={attributes}
          onChange={(value) => setEdited((old) => ({ ...old, [name]: value }))}
          onError={(message) =>
            setWrong(({ [name]: _old, ...rest }) => (message === null ? rest : { ...rest, [name]: message }))
          }
        />
      )}
    </FieldRow>
  );

  return (
    <form
      className={styles.frame}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(wrong).length === 0 && blocked === undefined && !nothingToSave) onSave(changed);
      }}
    >
      <div className={styles.body}>
        {blocked !== undefined && <p className={styles.note}>{blocked}</p>}
        <Refusals error={error} shown={(name) => shownNames.has(name)} />
        <div className={styles.form}>{typed(own).map(row)}</div>
        <Section title={t(messages.further)} folded>
          <div className={styles.form}>{typed(further).map(row)}</div>
        </Section>
      </div>
      <footer className={styles.foot}>
        <Button onClick={onCancel}>{t(messages.cancel)}</Button>
        {onLeave && (
          <Button busy={busy} onClick={() => onLeave(changed)}>
            {t(messages.leaveGaps)}
          </Button>
        )}
        <Button
          type="submit"
          variant="primary"
          busy={busy}
          disabled={nothingToSave || blocked !== undefined || Object.keys(wrong).length > 0}
        >
          {t(messages.save)}
        </Button>
      </footer>
    </form>
  );
}
