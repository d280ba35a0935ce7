import { useState } from "react";
import { request } from "#client/api/request.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { Combobox, type Option } from "#client/ui/combobox.tsx";
import type { FieldAttributes } from "#client/ui/field-row.tsx";
import type { RowLabel } from "#contract/row.ts";
import type { ReferenceField } from "#layers/kit/field.ts";
import { useRowLabel } from "./use-row-label.ts";

type Props = {
  field: ReferenceField;
  value: string | null;
  /** Label of the row that is pointed to, where it came along with the row itself. */
  known: RowLabel | undefined;
  attributes: FieldAttributes;
  onChange: (value: string | null) => void;
};

type Choices = { readonly choices: readonly RowLabel[] };

/** Names the row that a field points to, also while that choice is not saved yet. */
export function ReferenceInput({ field, value, known, attributes, onChange }: Props) {
  const language = useLanguage();
  // Its name is at hand from the list; the row itself brings it in the other languages.
  const [chosen, setChosen] = useState<Option | null>(null);
  const isKnown = known?.id === value;
  const asked = useRowLabel(field.layer, isKnown || value === null ? "" : value);
  const label = isKnown ? known : asked;
  const whileAsked = chosen?.value === value ? chosen?.label : value?.slice(0, 8);
  return (
    <Combobox
      {...attributes}
      value={value === null ? null : { value, label: label?.label[language] ?? whileAsked ?? "" }}
      onChange={(option) => {
        setChosen(option);
        onChange(option?.value ?? null);
      }}
      search={async (typed, signal): Promise<readonly Option[]> => {
        const { choices } = await request<Choices>(
          `/api/layers/${field.layer}/choices?q=${encodeURIComponent(typed)}`,
          { signal },
        );
        return choices.map(({ id, label }) => ({ value: id, label: label[language] }));
      }}
    />
  );
}
