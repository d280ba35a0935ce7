import { FileDown, Megaphone } from "lucide-react";
import { Suspense, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import type { OfFault } from "#client/row/inspector-parts.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { usePrinting } from "#client/state/printing.ts";
import { Button } from "#client/ui/button.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";
import styles from "./fault-papers.module.css";
import { messages } from "./messages.ts";
import { pathOf } from "./queries.ts";
import { usePaper } from "./use-paper.ts";

const NoticeDialog = lazyPart(() => import("./notice-dialog.tsx"));

/** What one fault leaves on paper: the notice to residents and the sheet for the crew. */
export default function FaultPapers({ id, state }: OfFault) {
  const t = useText();
  const { languages } = usePrinting();
  const [telling, setTelling] = useState(false);
  const sheet = usePaper(`${pathOf(id, "crew-sheet")}?${new URLSearchParams({ languages })}`);
  const isNone = state === "rejected" || state === "duplicate";
  return (
    <section className={styles.papers} aria-label={t(messages.papers)}>
      {!isNone && (
        <Button icon={<Megaphone />} onClick={() => setTelling(true)}>
          {t(messages.notice)}
        </Button>
      )}
      <Button icon={<FileDown />} busy={sheet.isPending} onClick={() => sheet.mutate()}>
        {t(messages.crewSheet)}
      </Button>
      <Refusals error={sheet.error} shown={() => false} />
      {telling && (
        <Suspense>
          <NoticeDialog id={id} onClose={() => setTelling(false)} />
        </Suspense>
      )}
    </section>
  );
}
