import { useText } from "#client/i18n/use-text.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { Select } from "#client/ui/select.tsx";
import { units } from "#layers/kit/unit.ts";
import type { SettingsPart } from "./fields.ts";
import styles from "./import.module.css";
import { messages } from "./settings-messages.ts";
import { nodeLayersOf } from "./target-layers.ts";

/** Server's limit of `tolerance_m`. */
const widestM = 100;

export function ToleranceField({ layer, settings, onChange }: Omit<SettingsPart, "source">) {
  const t = useText();
  const isLink = layer.network?.role === "link";
  return (
    <FieldRow
      label={t(messages.tolerance)}
      help={t(isLink ? messages.toleranceLinks : messages.toleranceFittings)}
    >
      {(field) => (
        <NumberInput
          {...field}
          value={settings.tolerance_m}
          min={0}
          max={widestM}
          unit={t(units.m)}
          onChange={(metres) => metres !== null && onChange({ tolerance_m: metres })}
        />
      )}
    </FieldRow>
  );
}

/** How lines get their nodes, and valves their pipe. */
export function NetworkFields(part: SettingsPart) {
  const t = useText();
  const { layer, settings, onChange } = part;
  return (
    <div className={styles.fields}>
      {layer.network?.role === "link" && (
        <FieldRow label={t(messages.nodeLayer)}>
          {(field) => (
            <Select
              {...field}
              value={settings.node_layer}
              options={nodeLayersOf(layer).map(({ id, title }) => ({ value: id, label: t(title) }))}
              onChange={(id) => onChange({ node_layer: id })}
            />
          )}
        </FieldRow>
      )}
      <ToleranceField {...part} />
    </div>
  );
}
