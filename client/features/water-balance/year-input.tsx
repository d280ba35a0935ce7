import { useState } from "react";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { FieldAttributes } from "#client/ui/field-row.tsx";
import { TextInput } from "#client/ui/text-input.tsx";

const notYear: Text = {
  ky: "«{typed}» — жыл эмес. Мисалы: 2016",
  ru: "«{typed}» — не год. Например: 2016",
  en: "“{typed}” is not a year. For example: 2016",
};

type Props = {
  attributes: FieldAttributes;
  year: number | null;
  onChange: (year: number | null) => void;
  onError: (message: string | null) => void;
};

/** A year is written without a space in it, which a number would get. */
export function YearInput({ attributes, year, onChange, onError }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(year === null ? "" : String(year));
  return (
    <TextInput
      {...attributes}
      value={typed}
      inputMode="numeric"
      maxLength={4}
      onChange={(text) => {
        setTyped(text);
        const isYear = /^(1[89]|20|21)\d\d$/.test(text);
        onError(text === "" || isYear ? null : t(notYear, { typed: text }));
        if (text === "" || isYear) onChange(text === "" ? null : Number(text));
      }}
    />
  );
}
