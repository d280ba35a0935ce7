import { useQueryClient } from "@tanstack/react-query";
import { useUndo } from "#client/api/changes.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { announce } from "#client/ui/announcer.tsx";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { notify } from "#client/ui/notices.ts";
import type { ImportState } from "#contract/import.ts";
import { messages } from "./messages.ts";
import { forgetImports, savedRows } from "./queries.ts";

/** One step takes back every row of a load, or says why none can be. */
export function UndoDialog({ load, onClose }: { load: ImportState; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const client = useQueryClient();
  const undo = useUndo();
  function run(): void {
    undo.mutate(load.change_id ?? load.id, {
      onSuccess: async () => {
        await forgetImports(client);
        notify({ kind: "good", text: t(messages.undone) });
        announce(t(messages.undone));
        onClose();
      },
    });
  }
  return (
    <Dialog
      title={t(messages.undo)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(messages.keep)}</Button>
          <Button variant="danger" busy={undo.isPending} onClick={run}>
            {t(messages.undo)}
          </Button>
        </>
      }
    >
      <Refusals error={undo.error} shown={() => false} />
      <p>{t(messages.undoNote, { name: load.file.name, count: format.number(savedRows(load)) })}</p>
    </Dialog>
  );
}
