import { useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { waterVolume } from "#layers/registers/water-volume.ts";
import styles from "./first.module.css";
import { emptyDraft, type FirstDraft, keepDraft, readDraft } from "./first-draft.ts";
import { FirstFields } from "./first-fields.tsx";
import { firstMessages as messages } from "./first-messages.ts";
import { FirstResult } from "./first-result.tsx";
import { SaveFirst } from "./save-first.tsx";
import { useBalances } from "./use-balances.ts";

/** From three numbers to a loss and its range, before anybody has measured anything. */
export default function FirstAnswer() {
  const t = useText();
  const person = usePerson();
  const key = person?.id ?? "";
  const answer = useBalances();
  const asked = useView(({ year }) => year);
  // A year without a balance is likely the one that is meant.
  const likely = asked !== null && answer?.balances.length === 0 ? asked : null;
  const [draft, setDraft] = useState<FirstDraft>(() => {
    const kept = readDraft(key);
    return kept.year === null ? { ...kept, year: likely } : kept;
  });
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [forms, setForms] = useState(0);
  function patch(part: Partial<FirstDraft>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(key, next);
  }
  function clear(): void {
    setDraft({ ...emptyDraft, year: likely });
    setWrong({});
    // What was typed and is no number lies in the inputs themselves.
    setForms((count) => count + 1);
    keepDraft(key, null);
  }
  const maySave = hasRole(person, waterVolume.edit);
  const isRight = Object.keys(wrong).length === 0;
  return (
    <div className={styles.first}>
      <p className={styles.intro}>{t(messages.intro)}</p>
      <FirstFields
        key={forms}
        draft={draft}
        onPatch={patch}
        onWrong={(name, message) =>
          setWrong(({ [name]: _before, ...rest }) => (message === null ? rest : { ...rest, [name]: message }))
        }
        wrong={wrong}
      />
      <FirstResult draft={draft} />
      <div className={styles.foot}>
        {maySave ? (
          <SaveFirst draft={draft} isRight={isRight} onSaved={clear} />
        ) : (
          <p className={styles.quiet}>{t(messages.onlyRead)}</p>
        )}
        <Button variant="quiet" onClick={clear}>
          {t(messages.clear)}
        </Button>
      </div>
    </div>
  );
}
