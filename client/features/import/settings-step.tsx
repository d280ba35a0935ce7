import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { usePerson } from "#client/api/session.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { lastDayOf, useShownYear } from "#client/map/map-date.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Select } from "#client/ui/select.tsx";
import type { ImportSettings, ImportState, SourceLayer } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { columnOf } from "./fields.ts";
import styles from "./import.module.css";
import { messages, rowsText } from "./messages.ts";
import { suggestionQuery } from "./queries.ts";
import { SettingsForm } from "./settings-form.tsx";
import { geometryTexts, messages as texts } from "./settings-messages.ts";
import { Step } from "./step.tsx";
import { editableLayers, fits, guessTarget, plainGeometry } from "./target-layers.ts";
import { Trouble } from "./trouble.tsx";
import { closeImport, setWizard, useWizard } from "./wizard-store.ts";

type Props = { state: ImportState; content: NonNullable<ImportState["content"]> };

/** Which layer of the file goes into which layer of the city; then how. */
export function SettingsStep({ state, content }: Props) {
  const t = useText();
  const format = useFormat();
  const wizard = useWizard();
  const roles = usePerson()?.roles ?? [];
  const { settings } = state;
  const wanted = wizard.source ?? settings?.source;
  const source =
    content.layers.find(({ file, name }) => file === wanted?.file && name === wanted.layer) ??
    content.layers[0];
  if (!source) return null;
  const candidates = editableLayers(roles)
    .filter((layer) => fits(layer, source))
    .sort((a, b) => format.compare(t(a.title), t(b.title)));
  const chosen = wizard.layer ?? settings?.layer ?? guessTarget(state.file.name, source, candidates)?.id;
  const layer = candidates.find(({ id }) => id === chosen);
  const sourceText = (one: SourceLayer): string =>
    [one.name, describe(one), one.count !== null && t(rowsText, { count: one.count })]
      .filter(Boolean)
      .join(" · ");
  const describe = (one: SourceLayer): string =>
    t(geometryTexts[plainGeometry(one.geometry) ?? ""] ?? texts.table);
  const heads = (
    <>
      <p className={styles.file}>{state.file.name}</p>
      <Trouble state={state} />
      <FieldRow label={t(texts.sourceLayer)}>
        {(field) =>
          content.layers.length > 1 ? (
            <Select
              {...field}
              value={keyOf(source)}
              options={content.layers.map((one) => ({ value: keyOf(one), label: sourceText(one) }))}
              onChange={(key) => {
                const next = content.layers.find((one) => keyOf(one) === key);
                if (next)
                  setWizard({ source: { file: next.file, layer: next.name }, layer: null, draft: null });
              }}
            />
          ) : (
            <output id={field.id}>{sourceText(source)}</output>
          )
        }
      </FieldRow>
      <FieldRow label={t(texts.layer)} help={t(texts.layerHelp)} required>
        {(field) => (
          <Select
            {...field}
            value={layer?.id ?? null}
            empty={t(texts.chooseLayer)}
            options={candidates.map(({ id, title }) => ({ value: id, label: t(title) }))}
            onChange={(id) => setWizard({ layer: id, draft: null })}
          />
        )}
      </FieldRow>
      {candidates.length === 0 && (
        <p className={styles.warning} role="alert">
          {t(texts.noLayerFits, { geometry: describe(source) })}
        </p>
      )}
    </>
  );
  if (layer)
    return <Suggested key={`${keyOf(source)} ${layer.id}`} {...{ state, source, layer }} heads={heads} />;
  return (
    <Step
      number={2}
      title={t(messages.stepSettings)}
      footer={<Button onClick={closeImport}>{t(messages.otherFile)}</Button>}
    >
      {heads}
    </Step>
  );
}

const keyOf = ({ file, name }: Pick<SourceLayer, "file" | "name">): string => `${file} ${name}`;

type SuggestedProps = { state: ImportState; source: SourceLayer; layer: Layer; heads: React.ReactNode };

/** What was checked last, or what the server proposes, is where the person's changes begin. */
function Suggested({ state, source, layer, heads }: SuggestedProps) {
  const t = useText();
  const { draft } = useWizard();
  const chosen = { file: source.file, layer: source.name };
  const { settings } = state;
  const checked =
    settings?.layer === layer.id &&
    settings.source.file === chosen.file &&
    settings.source.layer === chosen.layer
      ? settings
      : null;
  const { data, error } = useQuery({
    ...suggestionQuery(state.id, layer.id, chosen),
    enabled: checked === null,
  });
  const shownDay = lastDayOf(useShownYear());
  const proposed = useMemo(() => data && startingOn(data, layer, shownDay), [data, layer, shownDay]);
  const start = checked ?? proposed;
  useEffect(() => {
    if (start && draft === null) setWizard({ draft: start });
  }, [start, draft]);
  if (draft && start) return <SettingsForm {...{ state, source, layer, draft, heads }} proposed={start} />;
  return (
    <Step
      number={2}
      title={t(messages.stepSettings)}
      footer={<Button onClick={closeImport}>{t(messages.otherFile)}</Button>}
    >
      {heads}
      <Refusals error={error} shown={() => false} />
    </Step>
  );
}

/** What is loaded over the map of an earlier year must appear on that map. */
function startingOn(settings: ImportSettings, layer: Layer, shownDay: string): ImportSettings {
  const dated =
    settings.constants["valid_from"] !== undefined || columnOf(settings, "valid_from") !== undefined;
  if (dated || layer.geometry === "none" || shownDay >= todayInBishkek()) return settings;
  return { ...settings, constants: { ...settings.constants, valid_from: shownDay } };
}
