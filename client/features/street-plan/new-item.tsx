import { useEffect } from "react";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView } from "#client/state/view-store.ts";
import { announce } from "#client/ui/announcer.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Select } from "#client/ui/select.tsx";
import type { Person } from "#contract/session.ts";
import type { NewPlanItem } from "#contract/street-plan.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import { type DigOncePart, Editor } from "./editor.tsx";
import { formMessages } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { clearDraft, patchDraft, resumeItem, useDraft } from "./plan-draft-store.ts";
import { useCreate } from "./queries.ts";
import styles from "./street-plan.module.css";
import { useYear } from "./use-year.ts";

/** A street on its way into the plan of a year. */
export default function NewItem({ DigOnce }: { DigOnce: DigOncePart }) {
  const person = usePerson();
  return person && <Form person={person} DigOnce={DigOnce} />;
}

function Form({ person, DigOnce }: { person: Person; DigOnce: DigOncePart }) {
  const t = useText();
  const { year, years, plan } = useYear();
  const draft = useDraft();
  const create = useCreate();
  useEffect(() => resumeItem(person.id, year), [person.id, year]);
  if (!draft) return null;

  async function save(item: NewPlanItem): Promise<void> {
    const { item: saved } = await create.mutateAsync(item);
    clearDraft();
    endRow();
    setView({ year: saved.year, selection: { layer: layer.id, ids: [saved.id] } }, "push");
    announce(`${t(formMessages.saved)}: ${saved.code}`);
  }

  const isAmendment = draft.year === plan?.year && plan.decision !== null;
  const choices = years.includes(draft.year) ? years : [...years, draft.year];
  return (
    <div className={panelStyles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t(formMessages.newTitle)}</h2>
        <FieldRow label={t(messages.year)} layout="side">
          {(attributes) => (
            <Select
              {...attributes}
              value={String(draft.year)}
              options={choices.map((one) => ({ value: String(one), label: String(one) }))}
              onChange={(next) => {
                const chosen = Number(next);
                patchDraft({ year: chosen });
                setView({ year: chosen });
              }}
            />
          )}
        </FieldRow>
      </header>
      <Editor
        draft={draft}
        isAmendment={isAmendment}
        error={create.error}
        busy={create.isPending}
        startsAtStreet
        onSave={(item) => void save(item).catch(() => undefined)}
        onDiscard={() => {
          create.reset();
          clearDraft();
        }}
        onClose={endRow}
        DigOnce={DigOnce}
      />
    </div>
  );
}
