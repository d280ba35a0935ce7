import { BookOpen } from "lucide-react";
import { Suspense, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { messages } from "./messages.ts";

const JournalDialog = lazyPart(() => import("./journal-dialog.tsx"));

/** The button above the list of faults that prints the journal of a shift. */
export default function JournalMenu() {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<BookOpen />} onClick={() => setOpen(true)}>
        {t(messages.journal)}
      </Button>
      {open && (
        <Suspense>
          <JournalDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
