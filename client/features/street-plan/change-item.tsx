import { useEffect, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import panelStyles from "#client/ui/panel.module.css";
import type { Person } from "#contract/session.ts";
import type { NewPlanItem, PlannedStreet } from "#contract/street-plan.ts";
import { type DigOncePart, Editor } from "./editor.tsx";
import { formMessages } from "./form-messages.ts";
import { draftOf, rebased } from "./plan-draft.ts";
import { clearDraft, draftNow, patchDraft, startChange, stopChange, useDraft } from "./plan-draft-store.ts";
import { useStep } from "./queries.ts";
import styles from "./street-plan.module.css";

type Props = { item: PlannedStreet; isAmendment: boolean; onDone: () => void; DigOnce: DigOncePart };

/** Changes a street of the plan; what others change meanwhile is told, and the words stay. */
export function ChangeItem(props: Props) {
  const person = usePerson();
  return person && <Form {...props} person={person} />;
}

function Form({ item, isAmendment, onDone, DigOnce, person }: Props & { person: Person }) {
  const t = useText();
  const draft = useDraft();
  const step = useStep(item.id);
  const [sent, setSent] = useState<{ readonly content: string; readonly id: string } | null>(null);
  const [opened] = useState(() => draftOf(item));
  /** What this person's changes stand on, and its version. */
  const [base, setBase] = useState({ version: item.version, draft: opened });
  const [told, setTold] = useState(false);
  useEffect(() => {
    startChange(person.id, opened);
    return () => stopChange(opened.id);
  }, [person.id, opened]);
  useEffect(() => {
    const mine = draftNow();
    if (item.version === base.version || mine?.id !== item.id) return;
    const theirs = draftOf(item);
    setBase({ version: item.version, draft: theirs });
    if (JSON.stringify(theirs) === JSON.stringify(base.draft)) return;
    setTold(true);
    patchDraft(rebased(base.draft, mine, theirs));
  }, [item, base]);
  if (draft?.id !== item.id) return null;

  async function save({ id: _, ...contents }: NewPlanItem): Promise<void> {
    const { version } = base;
    const content = JSON.stringify([version, contents]);
    // Sent again after its answer was lost, it is written once.
    const id = sent?.content === content ? sent.id : newId();
    setSent({ content, id });
    await step.mutateAsync({ action: "edit", id, version, ...contents });
    clearDraft();
    onDone();
  }

  return (
    <div className={panelStyles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t(formMessages.changeTitle)}</h2>
        <span className={styles.note}>{item.code}</span>
        {told && (
          <p className={styles.warning} role="status">
            {t(formMessages.merged)}
          </p>
        )}
      </header>
      <Editor
        draft={draft}
        isAmendment={isAmendment}
        error={step.error}
        busy={step.isPending}
        onSave={(next) => void save(next).catch(() => undefined)}
        onDiscard={() => {
          clearDraft();
          onDone();
        }}
        onClose={onDone}
        DigOnce={DigOnce}
      />
    </div>
  );
}
