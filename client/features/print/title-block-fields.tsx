import { useText } from "#client/i18n/use-text.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { duties, type TitleBlock } from "#contract/paper.ts";
import { dutyTexts, messages } from "./messages.ts";
import styles from "./print.module.css";

type OwnText = TitleBlock["title"];
type Props = {
  block: TitleBlock;
  languages: readonly (keyof OwnText)[];
  onChange: (block: TitleBlock) => void;
};

const longest = 200;

function OwnTextFields({
  label,
  value,
  languages,
  onChange,
}: {
  label: string;
  value: OwnText;
  languages: Props["languages"];
  onChange: (value: OwnText) => void;
}) {
  const t = useText();
  return languages.map((language) => (
    <FieldRow key={language} label={t(language === "ky" ? messages.inKyrgyz : messages.inRussian, { label })}>
      {(attributes) => (
        <TextInput
          {...attributes}
          lang={language}
          maxLength={longest}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
        />
      )}
    </FieldRow>
  ));
}

/** What stands in the title block, in the languages of the paper. */
export function TitleBlockFields({ block, languages, onChange }: Props) {
  const t = useText();
  const own = (["title", "object", "organisation"] as const).map((name) => (
    <OwnTextFields
      key={name}
      label={t(messages[name])}
      value={block[name]}
      languages={languages}
      onChange={(value) => onChange({ ...block, [name]: value })}
    />
  ));
  return (
    <div className={styles.block}>
      {own}
      <div className={styles.pair}>
        {(["sheet_number", "sheet_count"] as const).map((name) => (
          <FieldRow key={name} label={t(name === "sheet_number" ? messages.sheet : messages.of)}>
            {(attributes) => (
              <NumberInput
                {...attributes}
                decimals={0}
                min={1}
                max={999}
                value={block[name]}
                onChange={(value) => onChange({ ...block, [name]: value ?? 1 })}
              />
            )}
          </FieldRow>
        ))}
      </div>
      {duties.map((duty) => {
        const signer = block.signers[duty];
        const change = (next: Partial<typeof signer>): void =>
          onChange({ ...block, signers: { ...block.signers, [duty]: { ...signer, ...next } } });
        return (
          <div key={duty} className={styles.block}>
            <OwnTextFields
              label={t(messages.post, { duty: t(dutyTexts[duty]) })}
              value={signer.post}
              languages={languages}
              onChange={(post) => change({ post })}
            />
            <FieldRow label={t(messages.name, { duty: t(dutyTexts[duty]) })}>
              {(attributes) => (
                <TextInput
                  {...attributes}
                  maxLength={80}
                  value={signer.name}
                  onChange={(name) => change({ name })}
                />
              )}
            </FieldRow>
          </div>
        );
      })}
    </div>
  );
}
