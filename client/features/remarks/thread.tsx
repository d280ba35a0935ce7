import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { messages } from "./messages.ts";
import { threadQuery, useMarkRead } from "./queries.ts";
import styles from "./remarks.module.css";
import { Reply } from "./reply.tsx";
import { Steps } from "./steps.tsx";
import { ThreadHead } from "./thread-head.tsx";
import { useFollowObject } from "./use-following.ts";

/** What is on the screen counts as read, also what comes while it is open. */
function useReadWhileOpen(id: string, unread: boolean, last: number | undefined): void {
  const { mutate } = useMarkRead(id);
  useEffect(() => {
    if (unread && last !== undefined) mutate(last);
  }, [unread, last, mutate]);
}

/** One remark: what it is about, what was said and done, and what the reader may do now. */
export default function Thread({ id }: { id: string }) {
  const t = useText();
  const person = usePerson();
  const { data: thread, error } = useQuery(threadQuery(id));
  useFollowObject(id, thread?.remark.layer);
  useReadWhileOpen(id, thread?.remark.unread === true && person !== null, thread?.steps.at(-1)?.seq);
  if (error && !thread)
    return (
      <div className={styles.body}>
        <Refusals error={error} shown={() => false} />
      </div>
    );
  if (!thread) return <Progress value={null} label={t(messages.thread)} />;
  return (
    <div className={panelStyles.panel}>
      <ThreadHead thread={thread} person={person} />
      <div className={styles.body}>
        <Steps thread={thread} person={person} />
      </div>
      <Reply remark={thread.remark} person={person} />
    </div>
  );
}
