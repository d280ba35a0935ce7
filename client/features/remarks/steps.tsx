import { Undo2 } from "lucide-react";
import { newId } from "#client/api/new-id.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachedFile } from "#client/row/attached-file.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import stepStyles from "#client/ui/steps.module.css";
import type { RemarkStep, RemarkThread } from "#contract/remarks.ts";
import type { Person } from "#contract/session.ts";
import { deeds, messages } from "./messages.ts";
import { useStep } from "./queries.ts";
import styles from "./remarks.module.css";
import { Reword } from "./reword.tsx";
import { StateBadge } from "./state-badge.tsx";

/** The whole course of a remark, oldest first, as it was written: nothing is left out. */
export function Steps({
  thread: { remark, steps },
  person,
}: {
  thread: RemarkThread;
  person: Person | null;
}) {
  const t = useText();
  const step = useStep(remark.id);
  const latestText = steps.findLast(({ action }) => action === "create" || action === "reword")?.id;
  return (
    <>
      <ol className={stepStyles.steps} aria-label={t(messages.thread)}>
        {steps.map((each) => (
          <Step
            key={each.id}
            remark={remark.id}
            step={each}
            onWithdraw={() => step.mutate({ action: "withdraw", id: newId(), step: each.id })}
          >
            {each.id === latestText && person && (
              <Reword key={remark.version} remark={remark} person={person} />
            )}
          </Step>
        ))}
      </ol>
      <Refusals error={step.error} shown={() => false} />
    </>
  );
}

type Props = { remark: string; step: RemarkStep; onWithdraw: () => void; children?: React.ReactNode };

function Step({ remark, step, onWithdraw, children }: Props) {
  const t = useText();
  const format = useFormat();
  const { action, to_state: to, text, file, withdrawn } = step;
  const mayWithdraw = step.own && !withdrawn && (action === "comment" || action === "file");
  const dated = (value: string | null): string =>
    value === null ? t(messages.nobody) : action === "due" ? format.date(value) : value;
  return (
    <li className={stepStyles.step}>
      <p className={stepStyles.head}>
        <strong>{step.actor_name}</strong> {t(deeds[action])}{" "}
        <time className={styles.when} dateTime={step.at} title={format.dateTime(step.at)}>
          {format.relative(step.at)}
        </time>
      </p>
      {to && action !== "create" && <StateBadge state={to} />}
      {(action === "assign" || action === "due") && (
        <p className={styles.note}>
          {dated(step.before)} → {dated(step.after)}
        </p>
      )}
      {withdrawn && <p className={styles.note}>{t(messages.withdrawn)}</p>}
      {text !== null && <p className={stepStyles.said}>{text}</p>}
      {children}
      {file && <AttachedFile address={`/api/remarks/${remark}/files/${file.id}`} file={file} />}
      {mayWithdraw && (
        <Button variant="quiet" icon={<Undo2 />} onClick={onWithdraw}>
          {t(messages.withdraw)}
        </Button>
      )}
    </li>
  );
}
