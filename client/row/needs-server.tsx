import { CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./needs-server.module.css";

/** Not an error: who waits for an answer learns why there is none, and that it comes by itself. */
export function NeedsServer({ children }: { children: ReactNode }) {
  return (
    <p className={styles.needsServer} role="status">
      <CloudOff aria-hidden="true" /> {children}
    </p>
  );
}
