import { type FormEvent, useRef, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import { Section } from "#client/ui/section.tsx";
import type { ImportSettings, ImportState, SourceLayer } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { ColumnMapping } from "./column-mapping.tsx";
import { Constants, missingConstants } from "./constants.tsx";
import { doubledFields } from "./fields.ts";
import styles from "./import.module.css";
import { messages } from "./messages.ts";
import { NetworkFields } from "./network-fields.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { useCheck } from "./queries.ts";
import { RowFilter } from "./row-filter.tsx";
import { messages as texts } from "./settings-messages.ts";
import { Step } from "./step.tsx";
import { ValueMapping } from "./value-mapping.tsx";
import { closeImport, setWizard } from "./wizard-store.ts";

type Props = {
  state: ImportState;
  source: SourceLayer;
  layer: Layer;
  draft: ImportSettings;
  proposed: ImportSettings;
  heads: React.ReactNode;
};

export function SettingsForm({ state, source, layer, draft, proposed, heads }: Props) {
  const t = useText();
  const check = useCheck(state.id);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const change = (patch: Partial<ImportSettings>): void => setWizard({ draft: { ...draft, ...patch } });
  const given = { layer, source, settings: draft, onChange: change };
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (missingConstants(layer, draft).length > 0 || doubledFields(draft).length > 0) {
      // What keeps the form may stand far above or below.
      focusFirstInvalid(form.current, () => setTried(true));
      return;
    }
    const where = draft.where.map(({ column, values }) => ({
      column,
      values: values.filter((value) => value !== ""),
    }));
    check.mutate({ ...draft, where }, { onSuccess: () => setWizard({ editing: false }) });
  }
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <Step
        number={2}
        title={t(messages.stepSettings)}
        footer={
          <>
            <Button onClick={closeImport}>{t(messages.otherFile)}</Button>
            <Button type="submit" variant="primary" busy={check.isPending}>
              {t(texts.check)}
            </Button>
          </>
        }
      >
        {heads}
        <Refusals error={check.error} shown={() => false} />
        {(layer.geometry !== "none" || state.encoding !== null) && (
          <Section title={t(texts.place)}>
            <PlaceFields {...given} state={state} proposed={proposed} />
          </Section>
        )}
        {layer.network && layer.network.role !== "node" && (
          <Section title={t(texts.network)}>
            <NetworkFields {...given} />
          </Section>
        )}
        <Section title={t(texts.columns)}>
          <ColumnMapping {...given} />
        </Section>
        <ValueMapping {...given} state={state} />
        <Section title={t(texts.constants)}>
          <Constants {...given} tried={tried} />
        </Section>
        <Section title={t(texts.filter)} folded={draft.where.length === 0}>
          <RowFilter {...given} />
        </Section>
        <p className={styles.note}>{t(texts.checkHelp)}</p>
      </Step>
    </form>
  );
}
