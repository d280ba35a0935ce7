import { useText } from "#client/i18n/use-text.ts";
import type { FieldAttributes } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { thousandM3 } from "./values.ts";

type Props = {
  attributes: FieldAttributes;
  m3: number | null;
  onChange: (m3: number | null) => void;
  onError?: (message: string | null) => void;
};

/** Typed in thousand m³, as the papers of a water utility have it; kept to a tenth of a m³. */
export function VolumeInput({ attributes, m3, onChange, onError }: Props) {
  const t = useText();
  return (
    <NumberInput
      {...attributes}
      value={m3 === null ? null : m3 / 1000}
      onChange={(thousands) => onChange(thousands === null ? null : Math.round(thousands * 10_000) / 10)}
      min={0}
      max={1_000_000}
      unit={t(thousandM3)}
      {...(onError && { onError })}
    />
  );
}
