import { useEffect, useRef } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { announce } from "#client/ui/announcer.tsx";
import { Progress } from "#client/ui/progress.tsx";
import styles from "./import.module.css";

const quarter = 0.25;

/** Progress for the eye, and each quarter of it for the ear. */
export function Work({ label, share }: { label: string; share: number | null }) {
  const format = useFormat();
  const percent = share === null ? null : format.percent(Math.floor(share * 100));
  const told = useRef(-1);
  const step = share === null ? 0 : Math.floor(share / quarter);
  useEffect(() => {
    if (step <= told.current) return;
    told.current = step;
    announce(step === 0 ? label : `${label}: ${format.percent(step * quarter * 100)}`);
  }, [step, label, format]);
  return (
    <div className={styles.work}>
      <p className={styles.workText}>
        <span>{label}</span>
        {percent && <span className={styles.percent}>{percent}</span>}
      </p>
      <Progress value={share} label={label} />
    </div>
  );
}
