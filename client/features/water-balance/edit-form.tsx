import { type FormEvent, useId, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { ConflictChoices, type Kept, keptOfMine } from "#client/row/conflict-choices.tsx";
import { conflictMessages } from "#client/row/conflict-messages.ts";
import { Refusals } from "#client/row/refusals.tsx";
import type { Values } from "#client/row/row-values.ts";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { useLeaveWarning } from "#client/ui/use-leave-warning.ts";
import type { BalanceInput } from "#contract/water-balance.ts";
import { EditFields } from "./edit-fields.tsx";
import { type EnteredName, fieldOf, isDatum, layerOf } from "./entered.ts";
import styles from "./expert.module.css";
import { editMessages as messages } from "./expert-messages.ts";
import { PresentFigures } from "./present-figures.tsx";
import { headed, terms } from "./terms.ts";
import { useSaveFigure } from "./use-save-figure.ts";
import { useWays } from "./use-ways.ts";

export type EditProps = {
  readonly input: BalanceInput;
  /** Null is the whole city. */
  readonly zone: string | null;
  readonly year: number;
  readonly onClose: () => void;
};

const wayText = (way: EnteredName) => (isDatum(way) ? messages.asPercentage : messages.asVolume);

/** The figure that the city enters, in one way or another. What it takes the place of is shown below it. `stored`: the city's rows. */
export function EditForm({ input, zone, year, onClose, stored }: EditProps & { stored: readonly Values[] }) {
  const t = useText();
  const form = useId();
  const { ways, way, setWay, own, edited, change, instead } = useWays(input, stored);
  const value = fieldOf(way);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [kept, setKept] = useState<Kept>({});
  const { save, merge, conflict, error, busy, changed } = useSaveFigure({
    target: { name: way, zone, year, own: own ?? {}, instead },
    edited,
    onSaved: onClose,
  });
  const row = { ...own, ...edited };
  const isReady =
    (changed || instead !== null) && typeof row[value] === "number" && Object.keys(wrong).length === 0;
  useLeaveWarning(changed && own !== null);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isReady) void save();
  }
  return (
    <Dialog
      title={
        conflict
          ? t(conflictMessages.changedMeanwhile)
          : t(messages.title, { name: headed(t(terms[input.name].name)), year: String(year) })
      }
      closeLabel={t(messages.close)}
      onClose={onClose}
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>{t(messages.cancel)}</Button>
          {conflict?.theirs ? (
            <Button
              variant="primary"
              busy={busy}
              onClick={() =>
                void merge(keptOfMine(conflict.mine, kept), Number(conflict.theirs?.["version"]))
              }
            >
              {t(conflictMessages.merge)}
            </Button>
          ) : (
            !conflict && (
              <Button type="submit" form={form} variant="primary" busy={busy} disabled={!isReady}>
                {t(messages.save)}
              </Button>
            )
          )}
        </>
      }
    >
      {conflict?.theirs === null && <p>{t(conflictMessages.theirsRemoved)}</p>}
      {conflict?.theirs ? (
        <ConflictChoices
          layer={layerOf(way)}
          base={own ?? {}}
          mine={conflict.mine}
          theirs={conflict.theirs}
          kept={kept}
          onKeep={setKept}
        />
      ) : (
        <form id={form} noValidate onSubmit={submit}>
          <Refusals error={error} shown={() => false} />
          {ways.length > 1 && (
            <div className={styles.way}>
              <Segmented
                label={t(messages.way)}
                value={way}
                options={ways.map((name) => ({ value: name, label: t(wayText(name)) }))}
                onChange={(name) => {
                  setWay(name);
                  setWrong({});
                }}
              />
            </div>
          )}
          <EditFields
            key={way}
            name={way}
            row={row}
            wrong={wrong}
            onChange={change}
            onWrong={(field, message) =>
              setWrong(({ [field]: _before, ...rest }) =>
                message === null ? rest : { ...rest, [field]: message },
              )
            }
          />
          {way !== input.name && input.rows.some(({ mark, month }) => mark === "city" && month !== null) && (
            <p className={styles.quiet}>{t(messages.monthsFirst)}</p>
          )}
          <PresentFigures input={input} isOwn={own !== null} onOpen={onClose} />
        </form>
      )}
    </Dialog>
  );
}
