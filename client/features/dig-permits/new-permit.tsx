import { useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { ReferenceInput } from "#client/row/reference-input.tsx";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { useDraft } from "#client/state/editing.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { Checkbox } from "#client/ui/checkbox.tsx";
import { classNames } from "#client/ui/class-names.ts";
import { DateInput } from "#client/ui/date-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import frameStyles from "#client/ui/form-frame.module.css";
import { notify } from "#client/ui/notices.ts";
import panelStyles from "#client/ui/panel.module.css";
import { TextInput } from "#client/ui/text-input.tsx";
import { asphaltRestorationDays } from "#contract/dig-permits.ts";
import { digPermit as layer } from "#layers/operations/dig-permit.ts";
import styles from "./dig-permits.module.css";
import { messages } from "./messages.ts";
import { emptyPermit, isComplete, type PermitForm } from "./permit-form.ts";
import { Place } from "./place.tsx";
import { useAskForPermit } from "./queries.ts";

const { fields } = layer;
const inputs: readonly string[] = [
  ...["reason", "applicant", "applicant_id", "starts_on", "ends_on", "restoration_due_on", "geometry"],
];

/** A permit is asked for: its place is drawn on the map meanwhile, and what is known there is told at once. */
export default function NewPermit() {
  const t = useText();
  const frame = useRef<HTMLFormElement>(null);
  const draft = useDraft();
  // Sent again after its answer was lost, it is written once.
  const [id, setId] = useState(newId);
  const [form, setForm] = useState<PermitForm>(emptyPermit);
  const [tried, setTried] = useState(false);
  const ask = useAskForPermit();
  const geometry = draft?.valid ? draft.geometry : null;
  const patch = (change: Partial<PermitForm>): void => {
    setForm({ ...form, ...change });
    // What was changed after an attempt is another request: the first may have arrived.
    if (ask.isError) setId(newId());
  };
  const errorOf = (missing: boolean, field: string): string | undefined =>
    tried && missing ? t(messages.needed) : refusalOf(ask.error, field);

  async function save(): Promise<void> {
    if (!isComplete(form) || geometry === null) {
      focusFirstInvalid(frame.current, () => setTried(true));
      return;
    }
    const { permit } = await ask.mutateAsync({ id, ...form, geometry });
    endRow();
    setView({ selection: { layer: layer.id, ids: [permit.id] } }, "push");
    notify({ kind: "good", text: t(messages.saved, { code: permit.code }) });
  }

  return (
    <form
      ref={frame}
      className={classNames(panelStyles.panel, styles.frame)}
      aria-label={t(messages.newPermit)}
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => undefined);
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{t(messages.newPermit)}</h2>
      </header>
      <div className={styles.body}>
        <Place form={form} error={errorOf(geometry === null, "geometry")} />
        <FieldRow
          label={t(messages.who)}
          help={t(messages.whoHelp)}
          error={errorOf(form.applicant_id === null && form.applicant.trim() === "", "applicant_id")}
        >
          {(attributes) => (
            <ReferenceInput
              attributes={attributes}
              field={fields.applicant_id}
              value={form.applicant_id}
              known={undefined}
              onChange={(applicant_id) => patch({ applicant_id })}
            />
          )}
        </FieldRow>
        {form.applicant_id === null && (
          <FieldRow label={t(messages.whoElse)} error={refusalOf(ask.error, "applicant")}>
            {(attributes) => (
              <TextInput
                {...attributes}
                maxLength={fields.applicant.maxLength}
                value={form.applicant}
                onChange={(applicant) => patch({ applicant })}
              />
            )}
          </FieldRow>
        )}
        <LongText
          label={t(messages.why)}
          hint={t(messages.whyHint)}
          most={fields.reason.maxLength}
          value={form.reason}
          error={errorOf(charactersIn(form.reason) === 0, "reason")}
          onChange={(reason) => patch({ reason })}
        />
        <div className={frameStyles.pair}>
          <FieldRow
            label={t(fields.starts_on.label)}
            error={errorOf(form.starts_on === null, "starts_on")}
            required
          >
            {(attributes) => (
              <DateInput
                {...attributes}
                value={form.starts_on}
                onChange={(starts_on) => patch({ starts_on })}
              />
            )}
          </FieldRow>
          <FieldRow
            label={t(fields.ends_on.label)}
            error={errorOf(form.ends_on === null, "ends_on")}
            required
          >
            {(attributes) => (
              <DateInput {...attributes} value={form.ends_on} onChange={(ends_on) => patch({ ends_on })} />
            )}
          </FieldRow>
        </div>
        <FieldRow
          label={t(fields.restoration_due_on.label)}
          help={t(messages.dueHelp, { days: asphaltRestorationDays })}
          error={refusalOf(ask.error, "restoration_due_on")}
        >
          {(attributes) => (
            <DateInput
              {...attributes}
              value={form.restoration_due_on}
              onChange={(restoration_due_on) => patch({ restoration_due_on })}
            />
          )}
        </FieldRow>
        <Checkbox checked={form.emergency} onChange={(emergency) => patch({ emergency })}>
          {t(messages.isEmergency)}
        </Checkbox>
        <Refusals error={ask.error} shown={(field) => inputs.includes(field)} />
        {ask.error && <p className={styles.note}>{t(messages.kept)}</p>}
      </div>
      <footer className={classNames(frameStyles.foot, styles.foot)}>
        <Button onClick={endRow}>{t(messages.cancelForm)}</Button>
        <Button type="submit" variant="primary" busy={ask.isPending}>
          {t(messages.send)}
        </Button>
      </footer>
    </form>
  );
}
