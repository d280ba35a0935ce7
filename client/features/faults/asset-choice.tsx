import { useId } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import frameStyles from "#client/ui/form-frame.module.css";
import { assetText, type Candidate } from "./asset-text.ts";
import type { DraftAsset, FaultDraft } from "./fault-draft.ts";
import styles from "./faults.module.css";
import formStyles from "./form.module.css";
import { formMessages } from "./form-messages.ts";

type Props = {
  candidates: readonly Candidate[];
  value: FaultDraft["asset"];
  error: string | undefined;
  onChange: (asset: DraftAsset | "unknown") => void;
};

/** What could be broken at the place; that it is not known yet is an answer too. */
export function AssetChoice({ candidates, value, error, onChange }: Props) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const name = useId();
  if (candidates.length === 0) return <p className={styles.note}>{t(formMessages.assetNone)}</p>;
  const chosen = value === null || value === "unknown" ? value : value.id;
  return (
    <fieldset className={frameStyles.fieldset} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={frameStyles.legend}>{t(formMessages.asset)}</legend>
      {candidates.map((candidate) => {
        const { layer, id, chainage_m, distance_m, built_year } = candidate;
        return (
          <label key={id} className={formStyles.choice}>
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              aria-invalid={error ? true : undefined}
              onChange={() => onChange({ layer, id, chainage_m })}
            />
            <span>
              {assetText(candidate, language, format)}
              {built_year !== null && ` · ${built_year}`}
              <span className={styles.away}>
                {" "}
                {t(formMessages.away, { distance: format.unit(distance_m, "m", 1) })}
              </span>
            </span>
          </label>
        );
      })}
      <label className={formStyles.choice}>
        <input
          type="radio"
          name={name}
          checked={chosen === "unknown"}
          aria-invalid={error ? true : undefined}
          onChange={() => onChange("unknown")}
        />
        {t(formMessages.assetUnknown)}
      </label>
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
