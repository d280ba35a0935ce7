import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Problem } from "#client/api/problem.ts";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import { LongText } from "#client/row/long-text.tsx";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import { stopEditing } from "#client/state/editing.ts";
import { getMapTool, setMapTool } from "#client/state/map-tool.ts";
import { endRow } from "#client/state/new-row.ts";
import { outbox } from "#client/state/outbox.ts";
import { setView } from "#client/state/view-store.ts";
import { announce } from "#client/ui/announcer.tsx";
import { Button } from "#client/ui/button.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import frameStyles from "#client/ui/form-frame.module.css";
import { notify } from "#client/ui/notices.ts";
import panelStyles from "#client/ui/panel.module.css";
import { Segmented } from "#client/ui/segmented.tsx";
import { type FaultNetwork, kindsOf, longestFaultText } from "#contract/faults.ts";
import type { Person } from "#contract/session.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { AssetChoice } from "./asset-choice.tsx";
import { CallFields, CauseField, UrgencyField } from "./call-fields.tsx";
import { type FaultDraft, type FormMode, formModes, isEmptyDraft } from "./fault-draft.ts";
import styles from "./faults.module.css";
import formStyles from "./form.module.css";
import { formMessages } from "./form-messages.ts";
import { KindField } from "./kind-field.tsx";
import { KnownNearby } from "./known-nearby.tsx";
import {
  type Correction,
  clearDraft,
  patchDraft,
  setLogged,
  setMode,
  useCorrection,
  useMode,
  useWriting,
} from "./new-fault-store.ts";
import { Photos } from "./photos.tsx";
import { PlaceField } from "./place-field.tsx";
import { useAttachAll, useLogFault } from "./queries.ts";
import { attemptOf, type Complaints, complaintsOf } from "./report.ts";
import { TimesFields } from "./times-fields.tsx";
import { useAssets } from "./use-place.ts";

/** A crew stands before the fault; calls and the paper book are the desk's. */
const modesOf = ({ roles }: Person): readonly FormMode[] =>
  roles.some((role) => role === "dispatcher" || role === "engineer" || role === "admin")
    ? formModes
    : ["field"];

/** Clicks on the map mark the place while the form is open. */
function useMarking(): void {
  useEffect(() => {
    stopEditing();
    setMapTool("fault-place");
    return () => {
      if (getMapTool() === "fault-place") setMapTool(null);
    };
  }, []);
}

export default function NewFault() {
  const person = usePerson();
  useMarking();
  return person && <Form person={person} />;
}

function Form({ person }: { person: Person }) {
  const t = useText();
  const modes = modesOf(person);
  const asked = useMode();
  const corrected = useCorrection();
  const usual = person.roles.includes("dispatcher") ? "call" : "field";
  const mode = modes.find((one) => one === (asked ?? usual)) ?? modes[0] ?? "field";
  const correction = corrected?.mode === mode ? corrected : null;
  return (
    <div className={panelStyles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t(formMessages.title)}</h2>
        {modes.length > 1 && (
          <Segmented
            label={t(formMessages.mode)}
            value={mode}
            options={modes.map((value) => ({ value, label: t(formMessages[value]) }))}
            onChange={setMode}
          />
        )}
      </header>
      <Report key={`${mode} ${correction?.id}`} person={person} mode={mode} correction={correction} />
    </div>
  );
}

const serverFields: readonly string[] = ["kind", "at", "address", "asset", "what"];

type ReportProps = { person: Person; mode: FormMode; correction: Correction | null };

function Report({ person, mode, correction }: ReportProps) {
  const t = useText();
  const draft = useWriting(person.id, mode);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [photos, setPhotos] = useState<readonly Chosen[]>(correction?.photos ?? []);
  const log = useLogFault();
  const attachAll = useAttachAll();
  const [attaching, setAttaching] = useState(false);
  const { candidates, toChoose } = useAssets(draft);
  const [told] = useState(() => correction?.problem && new Problem(correction.problem));
  const error = log.error ?? (tried ? null : (told ?? null));
  const complaints: Complaints = tried ? complaintsOf(draft, mode, toChoose) : {};
  const errorOf = (name: keyof Complaints, ...fields: readonly string[]): string | undefined => {
    const complaint = complaints[name];
    return complaint ? t(complaint) : fields.map((field) => refusalOf(error, field)).find(Boolean);
  };
  useEffect(() => {
    // The first answer of a call is which network; a crew first marks the place.
    if (mode !== "field") form.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, [mode]);

  async function save(): Promise<void> {
    const attempt = attemptOf(draft, mode, new Date().toISOString());
    if (!attempt || Object.keys(complaintsOf(draft, mode, toChoose)).length > 0) {
      focusFirstInvalid(form.current, () => setTried(true));
      return;
    }
    patchDraft(attempt.draft);
    // Before the fault goes: what waits for it follows by itself.
    if (correction) await discardPhotos(correction, photos);
    const sent = await log.mutateAsync(attempt.report);
    setAttaching(true);
    const left = await attachAll(attempt.report.id, photos);
    if (left.length > 0) notify({ kind: "error", text: t(formMessages.photosLeft, { count: left.length }) });
    clearDraft();
    endRow();
    if (sent.kept) {
      notify({ kind: "info", text: t(waitingStepTexts.waits) });
      return;
    }
    const { fault } = sent.answer;
    setLogged(fault.id);
    setView({ selection: { layer: layer.id, ids: [fault.id] } }, "push");
    announce(`${t(formMessages.logged)}: ${fault.code}`);
  }

  const busy = log.isPending || attaching;
  const changeNetwork = (network: FaultNetwork): void =>
    patchDraft({ network, kind: kindIn(network, draft), asset: null });
  return (
    <form
      ref={form}
      className={frameStyles.form}
      onKeyDown={(event) => saveByEnter(event, mode)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save().catch(() => undefined);
      }}
    >
      <div className={styles.body}>
        <KindField
          network={draft.network}
          kind={draft.kind}
          error={errorOf("kind", "kind")}
          onNetwork={changeNetwork}
          onKind={(kind) => patchDraft({ kind })}
        />
        <PlaceField draft={draft} mode={mode} error={errorOf("place", "at", "address")} />
        {candidates && (
          <AssetChoice
            candidates={candidates}
            value={draft.asset}
            error={errorOf("asset", "asset")}
            onChange={(asset) => patchDraft({ asset })}
          />
        )}
        {mode !== "paper" && <KnownNearby draft={draft} mode={mode} photos={photos} />}
        {mode !== "field" && <CallFields draft={draft} />}
        <UrgencyField draft={draft} />
        <LongText
          label={t(formMessages.what)}
          hint=""
          rows={2}
          most={longestFaultText}
          value={draft.what}
          error={errorOf("what", "what")}
          onChange={(what) => patchDraft({ what })}
        />
        {mode !== "call" && <CauseField draft={draft} />}
        {mode === "paper" && (
          <TimesFields
            value={draft.times}
            errorOf={(time) => errorOf(time, `times.${time}`, `times.${time}.at`)}
            onChange={(times) => patchDraft({ times })}
          />
        )}
        {mode === "field" && <Photos photos={photos} onChange={setPhotos} />}
        <Refusals
          error={error}
          shown={(field) => serverFields.includes(field) || (mode === "paper" && field.startsWith("times."))}
        />
        {log.error && <p className={styles.note}>{t(formMessages.kept)}</p>}
      </div>
      <footer className={frameStyles.foot}>
        {mode !== "field" && <span className={formStyles.keys}>{t(formMessages.keys)}</span>}
        {!isEmptyDraft(draft) && (
          <Button variant="quiet" onClick={clearDraft}>
            {t(formMessages.discard)}
          </Button>
        )}
        <Button onClick={endRow}>{t(formMessages.cancel)}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t(formMessages.save)}
        </Button>
      </footer>
    </form>
  );
}

/** Photos that were taken out of a refused fault do not wait any longer. */
async function discardPhotos({ id, photos: before }: Correction, photos: readonly Chosen[]): Promise<void> {
  const gone = before.filter(({ fileId }) => !photos.some((photo) => photo.fileId === fileId));
  const entries = (await outbox.load()).filter(({ subject }) => subject === id);
  for (const { fileId } of gone) {
    const entry = entries.find((one) => one.id === fileId);
    if (entry) await outbox.discard(entry.seq);
  }
}

const kindIn = (network: FaultNetwork, { kind }: FaultDraft): FaultDraft["kind"] =>
  kindsOf[network].find((one) => one === kind) ?? null;

/** A dispatcher with the telephone in one hand: Enter saves from the text too, and Shift+Enter begins a line. */
function saveByEnter(event: KeyboardEvent<HTMLFormElement>, mode: FormMode): void {
  const isText = event.target instanceof HTMLTextAreaElement;
  if (event.key !== "Enter" || event.shiftKey || event.defaultPrevented || !isText || mode === "field")
    return;
  if (event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
