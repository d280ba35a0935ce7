import { type ReactNode, useEffect, useRef } from "react";
import styles from "./page.module.css";

type Props = {
  /** Another one is another page: it is read from its top. */
  subject?: string | null;
  children: ReactNode;
};

/** A panel that is read like a page; what it holds may ask for its width by container queries. */
export function Page({ subject = null, children }: Props) {
  const page = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject says when the page is another one
  useEffect(() => {
    page.current?.scrollTo({ top: 0 });
  }, [subject]);
  return (
    <article ref={page} className={styles.page}>
      {children}
    </article>
  );
}
