import { type FormEvent, useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { newId } from "#client/api/new-id.ts";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { Button } from "#client/ui/button.tsx";
import { Section } from "#client/ui/section.tsx";
import { heatSeason } from "#layers/registers/heat-season.ts";
import type { Balance } from "./balance.ts";
import styles from "./heat-loss.module.css";
import { messages } from "./messages.ts";
import { operationOf, type SeasonDraft } from "./season-draft.ts";
import { SeasonFigureRow } from "./season-figure.tsx";

/** Every figure that the season was calculated with, where it comes from, and what gave way to it. */
export function Season({ balance }: { balance: Balance }) {
  const t = useText();
  const mayEdit = hasRole(usePerson(), heatSeason.edit);
  const [draft, setDraft] = useState<SeasonDraft>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const change = useChange();
  const say = useUndoNotice();
  const dirty = Object.keys(draft).length > 0;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { id } = await change.mutateAsync({ operations: [operationOf(balance, draft, newId)] });
    setDraft({});
    say(messages.saved, id);
  }

  return (
    <Section title={t(messages.seasonInputs)} folded>
      <form className={styles.season} onSubmit={(event) => void save(event).catch(() => undefined)}>
        {mayEdit && <p className={styles.quiet}>{t(messages.seasonHelp)}</p>}
        {balance.season.map((value) => (
          <SeasonFigureRow
            key={value.figure}
            value={value}
            draft={draft}
            mayEdit={mayEdit}
            onChange={(changed) => setDraft((now) => ({ ...now, ...changed }))}
            onError={(field, message) =>
              setWrong((now) => new Set([...now].filter((one) => one !== field).concat(message ? field : [])))
            }
          />
        ))}
        <Refusals error={change.error} shown={() => false} />
        {mayEdit && (
          <p className={styles.under}>
            <Button
              type="submit"
              variant="primary"
              busy={change.isPending}
              disabled={!dirty || wrong.size > 0}
            >
              {t(messages.save)}
            </Button>
            {dirty && (
              <Button variant="quiet" onClick={() => setDraft({})}>
                {t(messages.cancel)}
              </Button>
            )}
          </p>
        )}
      </form>
    </Section>
  );
}
