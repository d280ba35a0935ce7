import { useQuery } from "@tanstack/react-query";
import { Problem } from "#client/api/problem.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import type { ImportState } from "#contract/import.ts";
import styles from "./import.module.css";
import { messages } from "./messages.ts";
import { jobQuery } from "./queries.ts";

/** Why the last check or save came to nothing. One that was stopped is no fault. */
export function Trouble({ state: { problem, job_id } }: { state: ImportState }) {
  const t = useText();
  const job = useQuery({ ...jobQuery(job_id ?? "", useLanguage()), enabled: job_id !== null });
  if (job.isLoading) return null;
  if (job.data?.state === "cancelled") {
    return (
      <p className={styles.stopped} role="status">
        {t(messages.stopped)}
      </p>
    );
  }
  return <Refusals error={problem && new Problem(problem)} shown={() => false} />;
}
