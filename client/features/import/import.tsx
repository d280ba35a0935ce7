import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import type { ImportState } from "#contract/import.ts";
import { BusyStep } from "./busy-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { FailedStep } from "./failed-step.tsx";
import { messages } from "./messages.ts";
import { PreviewStep } from "./preview-step.tsx";
import { importQuery, isBusy } from "./queries.ts";
import { SettingsStep } from "./settings-step.tsx";
import { StartStep } from "./start-step.tsx";
import { forgetStep, Step } from "./step.tsx";
import { UploadStep } from "./upload-step.tsx";
import { closeImport, useWizard } from "./wizard-store.ts";

/** Loads a file into a layer, step by step. Each step is a state that the server keeps. */
export default function Import() {
  const { upload, importId } = useWizard();
  useEffect(() => forgetStep, []);
  if (upload) return <UploadStep name={upload.name} share={upload.share} />;
  if (importId !== null) return <OpenImport key={importId} id={importId} />;
  return <StartStep />;
}

function OpenImport({ id }: { id: string }) {
  const t = useText();
  const client = useQueryClient();
  const { data, error } = useQuery(importQuery(id, useLanguage()));
  const state = data?.state;
  useEffect(() => {
    if (state !== undefined) void client.invalidateQueries({ queryKey: ["imports"] });
  }, [client, state]);
  useEffect(() => {
    if (state === "discarded") closeImport();
  }, [state]);
  if (data) return <StateStep state={data} />;
  if (!error) {
    return <Waiting label={t(messages.working)} />;
  }
  return (
    <Step
      number={1}
      title={t(messages.notLoaded)}
      footer={<Button onClick={closeImport}>{t(messages.otherFile)}</Button>}
    >
      <Refusals error={error} shown={() => false} />
    </Step>
  );
}

function StateStep({ state }: { state: ImportState }) {
  const { editing } = useWizard();
  if (isBusy(state)) return <BusyStep key={state.job_id} state={state} />;
  if (state.state === "saved") return <DoneStep state={state} />;
  if (state.content === null || state.content.layers.length === 0) return <FailedStep state={state} />;
  if (state.state === "checked" && !editing) return <PreviewStep key={state.job_id} state={state} />;
  return <SettingsStep state={state} content={state.content} />;
}
