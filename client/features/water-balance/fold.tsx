import { ChevronRight } from "lucide-react";
import { type ReactNode, Suspense, useId, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Waiting } from "#client/ui/waiting.tsx";
import { messages } from "./messages.ts";
import styles from "./water-balance.module.css";

/** A part of the page behind one click. */
export function Fold({
  title,
  open = false,
  children,
}: {
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  const t = useText();
  const id = useId();
  const [unfolded, setUnfolded] = useState(open);
  return (
    <section className={styles.fold} aria-labelledby={id}>
      <h3>
        <button
          id={id}
          type="button"
          className={styles.foldHead}
          aria-expanded={unfolded}
          onClick={() => setUnfolded((was) => !was)}
        >
          <ChevronRight aria-hidden="true" />
          {title}
        </button>
      </h3>
      {unfolded && <Suspense fallback={<Waiting label={t(messages.loading)} />}>{children}</Suspense>}
    </section>
  );
}
