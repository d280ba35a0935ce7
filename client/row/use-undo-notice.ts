import { useUndo } from "#client/api/changes.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { notify } from "#client/ui/notices.ts";
import { messages } from "./messages.ts";

/** Says that a change was made, with the button that takes it back. */
export function useUndoNotice(): (said: Text, changeId: string) => void {
  const t = useText();
  const undo = useUndo();
  return (said, changeId) =>
    void notify({
      kind: "good",
      text: t(said),
      action: {
        label: t(messages.undo),
        // Callbacks given to `mutate` are lost with the form that said it, which is gone by now.
        run: () =>
          void undo.mutateAsync(changeId).then(
            () => notify({ kind: "info", text: t(messages.undone) }),
            (error: Error) => notify({ kind: "error", text: error.message }),
          ),
      },
    });
}
