import { useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { flyTo } from "#client/state/fly-to.ts";
import { Button } from "#client/ui/button.tsx";
import { Checkbox } from "#client/ui/checkbox.tsx";
import { Section } from "#client/ui/section.tsx";
import type { ImportState } from "#contract/import.ts";
import { layerOf } from "#layers/index.ts";
import { BadRows } from "./bad-rows.tsx";
import { FirstRows } from "./first-rows.tsx";
import styles from "./import.module.css";
import { messages, rowsText } from "./messages.ts";
import { NodesProposal } from "./nodes-proposal.tsx";
import { messages as texts } from "./preview-messages.ts";
import { useSave } from "./queries.ts";
import { Step } from "./step.tsx";
import { Trouble } from "./trouble.tsx";
import { setWizard } from "./wizard-store.ts";

/** Beyond this the server gives the map an even sample of the rows. */
const mostPreviewed = 3000;

/** What would be saved, before anything is. */
export function PreviewStep({ state }: { state: ImportState }) {
  const t = useText();
  const format = useFormat();
  const { demo } = useCity();
  const save = useSave(state.id);
  const [leaveOut, setLeaveOut] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const { summary, settings } = state;
  const layer = layerOf(settings?.layer ?? "");
  if (!summary || !settings || !layer) return null;
  const { rows, bad_rows, reasons, nodes, bbox } = summary;
  const good = rows - bad_rows;
  const duplicates = reasons
    .filter(({ code }) => code.startsWith("duplicate"))
    .reduce((sum, reason) => sum + reason.rows, 0);
  const asksNodes = nodes !== null && nodes.new > 0 && good > 0;
  const ready = good > 0 && (bad_rows === 0 || leaveOut) && (!asksNodes || confirmed);
  const counts = [
    { label: texts.good, count: good, tone: styles.good },
    { label: texts.bad, count: bad_rows, tone: bad_rows > 0 ? styles.bad : undefined },
    { label: texts.duplicates, count: duplicates, tone: duplicates > 0 ? styles.bad : undefined },
  ];
  return (
    <Step
      number={3}
      title={t(messages.stepPreview)}
      footer={
        <>
          <Button onClick={() => setWizard({ editing: true, draft: settings })}>{t(texts.back)}</Button>
          <Button
            variant="primary"
            busy={save.isPending}
            disabled={!ready}
            onClick={() => save.mutate(leaveOut)}
          >
            {t(texts.save, { count: format.number(good) })}
          </Button>
        </>
      }
    >
      <p className={styles.file}>
        {state.file.name} → {t(layer.title)}
      </p>
      <Trouble state={state} />
      <dl className={styles.counts}>
        {counts.map(({ label, count, tone }) => (
          <div key={label.en} className={tone}>
            <dt>{t(label)}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {good === 0 && (
        <p className={styles.warning} role="alert">
          {t(rows === 0 ? texts.noRows : texts.nothingGood)}
        </p>
      )}
      {summary.loaded_before !== null && (
        <p className={styles.warning}>
          {t(texts.loadedBefore, { when: format.dateTime(summary.loaded_before) })}
        </p>
      )}
      {bbox && (
        <div className={styles.actions}>
          <Button onClick={() => flyTo(bbox)}>{t(messages.showOnMap)}</Button>
          <p className={styles.note}>
            {t(texts.onMap)} {rows > mostPreviewed && t(texts.sampled)}
          </p>
        </div>
      )}
      {summary.attribution !== null && (
        <p className={styles.note}>{t(texts.attribution, { text: summary.attribution })}</p>
      )}
      {demo && <p className={styles.sample}>{t(messages.sampleCity)}</p>}
      <Refusals error={save.error} shown={() => false} />
      {nodes && <NodesProposal {...{ state, layer, settings, nodes }} />}
      {asksNodes && (
        <Checkbox className={styles.confirm} checked={confirmed} onChange={setConfirmed}>
          {t(texts.confirmNodes)}
        </Checkbox>
      )}
      {bad_rows > 0 && (
        <Section
          title={t(texts.badRows)}
          aside={<span className={styles.note}>{t(rowsText, { count: bad_rows })}</span>}
        >
          <BadRows state={state} layer={layer} reasons={reasons} total={bad_rows} />
          {good > 0 && (
            <Checkbox className={styles.confirm} checked={leaveOut} onChange={setLeaveOut}>
              {t(texts.leaveOut)}
            </Checkbox>
          )}
        </Section>
      )}
      {rows > 0 && (
        <Section title={t(texts.firstRows)}>
          <FirstRows state={state} layer={layer} />
        </Section>
      )}
    </Step>
  );
}
