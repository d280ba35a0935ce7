import { useQuery } from "@tanstack/react-query";
import { useChange } from "#client/api/changes.ts";
import { request } from "#client/api/request.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { Button } from "#client/ui/button.tsx";
import type { RowsPage } from "#contract/rows.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import styles from "./first.module.css";
import { type FirstDraft, intakeOf } from "./first-draft.ts";
import { firstMessages as messages } from "./first-messages.ts";
import { cityRowsOf, rowsOf } from "./first-rows.ts";
import { openZone } from "./shown.ts";
import { showYear } from "./use-balances.ts";

const cityRowsQuery = (year: number | null) => ({
  queryKey: ["rows", waterVolume.id, "city", year],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    cityRowsOf(
      await request<RowsPage>(`/api/layers/${waterVolume.id}/rows?year=${year}&mark=city&limit=1000`, {
        signal,
      }),
    ),
  enabled: year !== null,
});

type Props = {
  draft: FirstDraft;
  /** Nothing in the form is marked as wrong. */
  isRight: boolean;
  onSaved: () => void;
};

/** Writes the three numbers into the register, as figures of the city. */
export function SaveFirst({ draft, isRight, onSaved }: Props) {
  const t = useText();
  const change = useChange();
  const noticeUndo = useUndoNotice();
  const { year } = draft;
  const { data: there } = useQuery(cityRowsQuery(year));
  const operations = year === null || !there ? [] : rowsOf(draft, year, there);
  if (year === null) return <p className={styles.quiet}>{t(messages.saveNeedsYear)}</p>;
  async function save(into: number): Promise<void> {
    const answer = await change.mutateAsync({ operations });
    noticeUndo(messages.saved, answer.id);
    onSaved();
    openZone(null);
    showYear(into);
  }
  return (
    <div className={styles.save}>
      <Refusals error={change.error} shown={() => false} />
      {operations.some(({ op }) => op === "patch") && <p className={styles.quiet}>{t(messages.replaces)}</p>}
      <Button
        variant="primary"
        busy={change.isPending}
        disabled={!isRight || intakeOf(draft) === null || operations.length === 0}
        // A refusal is said above the button.
        onClick={() => void save(year).catch(() => undefined)}
      >
        {t(messages.save, { year: String(year) })}
      </Button>
    </div>
  );
}
