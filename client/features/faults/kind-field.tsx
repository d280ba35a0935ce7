import { useId } from "react";
import { useText } from "#client/i18n/use-text.ts";
import chipStyles from "#client/ui/chips.module.css";
import frameStyles from "#client/ui/form-frame.module.css";
import { Segmented } from "#client/ui/segmented.tsx";
import { type FaultKind, type FaultNetwork, faultNetworks, kindsOf } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import styles from "./faults.module.css";
import { formMessages } from "./form-messages.ts";

type Props = {
  network: FaultNetwork;
  kind: FaultKind | null;
  error: string | undefined;
  onNetwork: (network: FaultNetwork) => void;
  onKind: (kind: FaultKind) => void;
};

const { network: networks, kind: kinds } = layer.fields;

/** All kinds of a network are in sight; arrows and the space bar choose. */
export function KindField({ network, kind, error, onNetwork, onKind }: Props) {
  const t = useText();
  const id = useId();
  return (
    <>
      <div>
        <Segmented
          label={t(formMessages.network)}
          value={network}
          options={faultNetworks.map((value) => ({ value, label: t(networks.values[value]) }))}
          onChange={onNetwork}
        />
      </div>
      <fieldset className={frameStyles.fieldset} aria-describedby={error ? `${id}-error` : undefined}>
        <legend className={frameStyles.legend}>{t(formMessages.kind)}</legend>
        <div className={chipStyles.chips}>
          {kindsOf[network].map((value) => (
            <label key={value} className={chipStyles.chip}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={kind === value}
                aria-invalid={error ? true : undefined}
                onChange={() => onKind(value)}
              />
              {t(kinds.values[value])}
            </label>
          ))}
        </div>
        {error && (
          <p id={`${id}-error`} className={styles.error}>
            {error}
          </p>
        )}
      </fieldset>
    </>
  );
}
