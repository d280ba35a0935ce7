import { Ruler } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import chipStyles from "#client/ui/chips.module.css";
import frameStyles from "#client/ui/form-frame.module.css";
import { type PlannedWork, type StreetMeasured, streetWorkIds } from "#contract/street-plan.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import formStyles from "./form.module.css";
import { formMessages } from "./form-messages.ts";
import { measuredInto, newLines, notesOf } from "./measured.ts";
import type { DraftWork, PlanDraft } from "./plan-draft.ts";
import { patchDraft } from "./plan-draft-store.ts";
import type { UnitPrice } from "./prices.ts";
import styles from "./street-plan.module.css";
import { WorkLine } from "./work-line.tsx";

type Work = PlannedWork["work"];

type Props = {
  draft: PlanDraft;
  measured: StreetMeasured | undefined;
  measuring: boolean;
  prices: readonly UnitPrice[] | undefined;
  error: string | undefined;
  errorOf: (index: number, field: string) => string | undefined;
};

const inPlanOrder = (works: readonly DraftWork[]): DraftWork[] =>
  streetWorkIds.flatMap((id) => works.filter(({ work }) => work === id));

/** What is done on the street together: a chip for each kind of work, and under it its lines with quantity and price. */
export function WorksField({ draft, measured, measuring, prices, error, errorOf }: Props) {
  const t = useText();
  const { works } = draft;
  const notes = notesOf(works, measured);
  const settle = (next: readonly DraftWork[]): void => patchDraft({ works: inPlanOrder(next) });
  const toggle = (work: Work, on: boolean): void =>
    settle(on ? [...works, ...newLines(work, measured)] : works.filter((line) => line.work !== work));
  const patch = (id: string, change: Partial<DraftWork>): void =>
    settle(works.map((line) => (line.id === id ? { ...line, ...change } : line)));
  return (
    <div className={formStyles.group}>
      <fieldset className={frameStyles.fieldset}>
        <legend className={frameStyles.legend}>{t(formMessages.works)}</legend>
        <div className={chipStyles.chips}>
          {streetWorkIds.map((work) => (
            <label key={work} className={chipStyles.chip}>
              <input
                type="checkbox"
                aria-invalid={error ? true : undefined}
                checked={works.some((line) => line.work === work)}
                onChange={(event) => toggle(work, event.target.checked)}
              />
              {t(streetWorks[work])}
            </label>
          ))}
        </div>
        {error && <p className={styles.error}>{error}</p>}
      </fieldset>
      {works.length === 0 && <p className={styles.note}>{t(formMessages.worksHint)}</p>}
      {works.length > 0 && draft.street_id !== null && (
        <div>
          <Button
            icon={<Ruler />}
            busy={measuring}
            disabled={!measured}
            onClick={() => measured && settle(measuredInto(works, measured, "replaced"))}
          >
            {t(measuring ? formMessages.measuring : formMessages.measure)}
          </Button>
        </div>
      )}
      {works.length > 0 && (
        <ul className={formStyles.lines}>
          {works.map((line, index) => (
            <WorkLine
              key={line.id}
              line={line}
              year={draft.year}
              prices={prices}
              measured={notes.get(line.id)}
              errorOf={(field) => errorOf(index, field)}
              onChange={(change) => patch(line.id, change)}
              onRemove={() => settle(works.filter(({ id }) => id !== line.id))}
              onAnother={() => settle([...works, ...newLines(line.work, undefined)])}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
