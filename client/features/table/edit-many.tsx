import { useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { useText } from "#client/i18n/use-text.ts";
import { FieldInput, isTyped } from "#client/row/field-input.tsx";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Select } from "#client/ui/select.tsx";
import type { Layer } from "#layers/kit/define-layer.ts";
import { editCount, messages } from "./messages.ts";
import type { TableRow } from "./use-rows.ts";

type Props = { layer: Layer; rows: readonly TableRow[]; onClose: () => void };

/** One value for one field of all selected rows, as one change that can be undone. */
export function EditMany({ layer, rows, onClose }: Props) {
  const t = useText();
  const change = useChange();
  const noticeUndo = useUndoNotice();
  const [name, setName] = useState<string | null>(null);
  const [value, setValue] = useState<unknown>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = layer.fields[name ?? ""];
  const options = Object.entries(layer.fields)
    .filter(([key, one]) => isTyped(one) && key !== "code")
    .map(([key, one]) => ({ value: key, label: t(one.label) }));
  const impossible =
    !field || wrong !== null || (field.required === true && (value === null || value === ""));

  async function save(): Promise<void> {
    if (name === null) return;
    const operations = rows.map(({ id, values }) => ({
      op: "patch" as const,
      layer: layer.id,
      id,
      version: Number(values["version"]),
      row: { [name]: value },
    }));
    const answer = await change.mutateAsync({ operations });
    noticeUndo(messages.saved, answer.id);
    onClose();
  }

  return (
    <Dialog
      title={t(messages.editMany)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(messages.cancel)}</Button>
          <Button
            variant="primary"
            busy={change.isPending}
            disabled={impossible}
            onClick={() => void save().catch(() => undefined)}
          >
            {t(messages.save)}
          </Button>
        </>
      }
    >
      <Refusals error={change.error} shown={(one) => one === name} />
      <FieldRow label={t(messages.field)}>
        {(attributes) => (
          <Select
            {...attributes}
            value={name}
            options={options}
            onChange={(next) => {
              setName(next);
              setValue(null);
              setWrong(null);
            }}
          />
        )}
      </FieldRow>
      {field && name !== null && (
        <FieldRow
          key={name}
          label={t(messages.newValue)}
          help={field.help && t(field.help)}
          error={wrong ?? refusalOf(change.error, name)}
        >
          {(attributes) => (
            <FieldInput
              field={field}
              value={value}
              attributes={attributes}
              onChange={setValue}
              onError={setWrong}
            />
          )}
        </FieldRow>
      )}
      <p>{t(editCount, { count: rows.length })}</p>
    </Dialog>
  );
}
