import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { refusalOf } from "#client/row/refusals.tsx";
import { Checkbox } from "#client/ui/checkbox.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { type AccountRole, accountRoles } from "#contract/people.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import { messages } from "./messages.ts";
import styles from "./people.module.css";
import { organisationsQuery } from "./queries.ts";

export type AccountForm = {
  readonly name: string;
  readonly login: string;
  readonly roles: readonly AccountRole[];
  readonly organisation_id: string | null;
};

/** The inputs that say of this refusal themselves what is wrong. */
export const ownFields: readonly string[] = ["name", "login", "roles", "organisation_id"];

type Props = {
  form: AccountForm;
  onChange: (form: AccountForm) => void;
  /** The last refusal of the server. */
  error: Error | null;
  /** Tried to save: what is missing is said. */
  tried: boolean;
};

export function AccountFields({ form, onChange, error, tried }: Props) {
  const t = useText();
  const language = useLanguage();
  const organisations = useQuery(organisationsQuery).data?.choices ?? [];
  const set = (part: Partial<AccountForm>): void => onChange({ ...form, ...part });
  const turn = (role: AccountRole, held: boolean): void =>
    set({ roles: accountRoles.filter((each) => (each === role ? held : form.roles.includes(each))) });
  const rolesError = tried && form.roles.length === 0 ? t(messages.rolesNeeded) : refusalOf(error, "roles");
  return (
    <>
      <FieldRow label={t(messages.name)} required error={refusalOf(error, "name")}>
        {(field) => (
          <TextInput
            {...field}
            required
            maxLength={200}
            value={form.name}
            onChange={(name) => set({ name })}
          />
        )}
      </FieldRow>
      <FieldRow
        label={t(messages.login)}
        required
        help={t(messages.loginHelp)}
        error={refusalOf(error, "login")}
      >
        {(field) => (
          <TextInput
            {...field}
            required
            maxLength={60}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            value={form.login}
            onChange={(login) => set({ login })}
          />
        )}
      </FieldRow>
      <fieldset className={styles.roles} aria-invalid={rolesError !== undefined || undefined}>
        <legend>{t(messages.roles)}</legend>
        {accountRoles.map((role) => (
          <Checkbox key={role} checked={form.roles.includes(role)} onChange={(held) => turn(role, held)}>
            {t(roleTexts[role])}
          </Checkbox>
        ))}
      </fieldset>
      {rolesError && (
        <p className={styles.error} role="alert">
          {rolesError}
        </p>
      )}
      <FieldRow
        label={t(messages.organisation)}
        help={t(messages.organisationHelp)}
        error={refusalOf(error, "organisation_id")}
      >
        {(field) => (
          <Select
            {...field}
            empty={t(messages.townHall)}
            value={form.organisation_id}
            options={organisations.map(({ id, label }) => ({ value: id, label: label[language] }))}
            onChange={(organisation_id) => set({ organisation_id })}
          />
        )}
      </FieldRow>
    </>
  );
}
