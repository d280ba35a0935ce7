import { type FormEvent, useId, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { ConflictChoices, type Kept, keptOfMine } from "#client/row/conflict-choices.tsx";
import { conflictMessages } from "#client/row/conflict-messages.ts";
import { Refusals } from "#client/row/refusals.tsx";
import type { Values } from "#client/row/row-values.ts";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { useLeaveWarning } from "#client/ui/use-leave-warning.ts";
import type { BalanceInput } from "#contract/water-balance.ts";
import { EditFields, fieldOf, layerOfInput } from "./edit-fields.tsx";
import type { EditProps } from "./edit-figure.tsx";
import { editMessages as messages } from "./expert-messages.ts";
import { PresentFigures } from "./present-figures.tsx";
import { headed, terms } from "./terms.ts";
import { useSaveFigure } from "./use-save-figure.ts";
import { isSystemData } from "./values.ts";

/** What there is already, to be made the city's own. */
function beginning({ name, value, ci95_percent, data_grade, rows }: BalanceInput, field: string): Values {
  const method = rows[0]?.method ?? null;
  return { [field]: value, ci95_percent, data_grade, ...(!isSystemData(name) && { method }) };
}

/** The figure that the city enters. What it takes the place of is shown below it and kept. */
export function EditForm({ input, zone, year, onClose, own }: EditProps & { own: Values | null }) {
  const t = useText();
  const form = useId();
  const layer = layerOfInput(input.name);
  const value = fieldOf(input.name);
  // What is read when the form opens is what the person edits from, even when it is fetched again meanwhile.
  const [before] = useState<Values>(own ?? {});
  const [edited, setEdited] = useState<Values>(() => (own ? {} : beginning(input, value)));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [kept, setKept] = useState<Kept>({});
  const { save, merge, conflict, error, busy, changed } = useSaveFigure({
    target: { layer, name: input.name, zone, year, own: before },
    edited,
    onSaved: onClose,
  });
  const row = { ...before, ...edited };
  const isReady = changed && typeof row[value] === "number" && Object.keys(wrong).length === 0;
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
          layer={layer}
          base={before}
          mine={conflict.mine}
          theirs={conflict.theirs}
          kept={kept}
          onKeep={setKept}
        />
      ) : (
        <form id={form} noValidate onSubmit={submit}>
          <Refusals error={error} shown={() => false} />
          <EditFields
            name={input.name}
            row={row}
            wrong={wrong}
            onChange={(part) => setEdited((old) => ({ ...old, ...part }))}
            onWrong={(field, message) =>
              setWrong(({ [field]: _before, ...rest }) =>
                message === null ? rest : { ...rest, [field]: message },
              )
            }
          />
          <PresentFigures input={input} isOwn={own !== null} onOpen={onClose} />
        </form>
      )}
    </Dialog>
  );
}
