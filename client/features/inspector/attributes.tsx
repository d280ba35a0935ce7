import { useText } from "#client/i18n/use-text.ts";
import { FieldValue } from "#client/row/field-value.tsx";
import { ValueRow } from "#client/ui/field-row.tsx";
import { Section } from "#client/ui/section.tsx";
import type { StoredRow } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { units } from "#layers/kit/unit.ts";
import { fieldGroups, type NamedField } from "./field-groups.ts";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";

export function Attributes({ layer, stored }: { layer: Layer; stored: StoredRow }) {
  const t = useText();
  const { own, further } = fieldGroups(layer);
  const known = further.filter(({ name }) => stored.row[name] !== null && stored.row[name] !== undefined);
  return (
    <>
      <Values fields={own} stored={stored} />
      <Section title={t(messages.further)} folded>
        <Values fields={known} stored={stored} />
      </Section>
    </>
  );
}

function Values({ fields, stored }: { fields: readonly NamedField[]; stored: StoredRow }) {
  const t = useText();
  return (
    <dl className={styles.values}>
      {fields.map(({ name, field }) => (
        <ValueRow
          key={name}
          label={t(field.label)}
          unit={"unit" in field && field.unit ? t(units[field.unit]) : undefined}
        >
          <FieldValue field={field} value={stored.row[name]} reference={stored.references[name]} />
        </ValueRow>
      ))}
    </dl>
  );
}
