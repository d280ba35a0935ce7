import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Switch } from "#client/ui/checkbox.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Select } from "#client/ui/select.tsx";
import type { ImportSettings, ImportState } from "#contract/import.ts";
import { cityCrs, crsReason, crsTitle, placeWarning } from "./crs.ts";
import type { SettingsPart } from "./fields.ts";
import styles from "./import.module.css";
import { messages } from "./place-messages.ts";
import { useReadAgain } from "./queries.ts";
import { setWizard } from "./wizard-store.ts";

const encodingTitles: Readonly<Record<NonNullable<ImportState["encoding"]>, string>> = {
  "utf-8": "UTF-8",
  "windows-1251": "Windows-1251 (CP1251)",
  "utf-16le": "UTF-16",
  ibm866: "DOS (CP866)",
};
const encodings = Object.keys(encodingTitles) as (keyof typeof encodingTitles)[];

type Props = SettingsPart & { state: ImportState; proposed: ImportSettings };

export function PlaceFields({ layer, source, settings, onChange, state, proposed }: Props) {
  const t = useText();
  const city = useCity();
  const again = useReadAgain();
  const { srid, swap_axes } = settings;
  const warning = placeWarning(source.extent, settings, city);
  const untouched = srid === proposed.srid && swap_axes === proposed.swap_axes;
  const reason = untouched || source.extent === null ? crsReason(source, settings) : messages.chosenByHand;
  return (
    <div className={styles.fields}>
      {layer.geometry !== "none" && (
        <>
          <FieldRow
            label={t(messages.crs)}
            help={warning ? undefined : t(reason)}
            error={warning ? t(warning.text, warning.params) : undefined}
          >
            {(field) => (
              <Select
                {...field}
                value={String(srid)}
                options={cityCrs(city, source, srid).map((code) => ({
                  value: String(code),
                  label: `${t(crsTitle(code))} · EPSG:${code}`,
                }))}
                onChange={(code) => code !== null && onChange({ srid: Number(code) })}
              />
            )}
          </FieldRow>
          <div>
            <Switch checked={swap_axes} onChange={(on) => onChange({ swap_axes: on })}>
              {t(messages.swapAxes)}
            </Switch>
            <p className={styles.note}>{t(messages.swapAxesHelp)}</p>
          </div>
        </>
      )}
      {state.encoding !== null && (
        <FieldRow label={t(messages.encoding)} help={t(messages.encodingHelp)}>
          {(field) => (
            <Select
              {...field}
              value={state.encoding}
              options={encodings.map((value) => ({ value, label: encodingTitles[value] }))}
              onChange={(encoding) => {
                if (encoding === null) return;
                setWizard({ draft: null });
                again.mutate({ id: state.id, file_id: state.file.id, encoding });
              }}
            />
          )}
        </FieldRow>
      )}
      <Refusals error={again.error} shown={() => false} />
    </div>
  );
}
