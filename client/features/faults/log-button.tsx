import { Siren } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { useNewRow } from "#client/state/new-row.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { fault as layer } from "#layers/operations/fault.ts";
import styles from "./crew.module.css";
import { messages } from "./messages.ts";
import { startFault } from "./new-fault-store.ts";

/** On a phone, whatever one is doing: the fault before one's feet is one touch away. */
export default function LogButton() {
  const t = useText();
  const writing = useNewRow() === layer.id;
  if (writing) return null;
  return (
    <div className={styles.logBar}>
      <Button
        variant="primary"
        className={styles.logButton}
        icon={<Siren />}
        onClick={() => {
          setView({ workspace: "faults", selection: null }, "push");
          startFault("field");
        }}
      >
        {t(messages.log)}
      </Button>
    </div>
  );
}
