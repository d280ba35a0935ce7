import { useText } from "#client/i18n/use-text.ts";
import { Dialog } from "#client/ui/dialog.tsx";
import { Keys } from "#client/ui/keys.tsx";
import { useShortcuts } from "#client/ui/shortcuts.ts";
import styles from "./dialogs.module.css";
import { messages } from "./messages.ts";
import { shortcutsText } from "./rail.tsx";

/** Those that work now: a shortcut is in the list while the part of the screen that owns it is shown. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const shortcuts = useShortcuts();
  return (
    <Dialog title={t(shortcutsText)} closeLabel={t(messages.close)} onClose={onClose}>
      <dl>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className={styles.shortcut}>
            <dt>{t(label)}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
