import { useQuery } from "@tanstack/react-query";
import { LocateFixed, SquareArrowOutUpRight } from "lucide-react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { flyTo } from "#client/state/fly-to.ts";
import { setView } from "#client/state/view-store.ts";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { DateInput } from "#client/ui/date-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Select } from "#client/ui/select.tsx";
import { handles } from "#contract/remark-moves.ts";
import type { RemarkHead, RemarkThread } from "#contract/remarks.ts";
import type { Person } from "#contract/session.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { layerOf } from "#layers/index.ts";
import { messages } from "./messages.ts";
import { remarkPeopleQuery, useStep } from "./queries.ts";
import styles from "./remarks.module.css";
import { StateBadge } from "./state-badge.tsx";

function About({ remark }: { remark: RemarkHead }) {
  const t = useText();
  const about = layerOf(remark.layer ?? "");
  if (!about) return null;
  const { row_id: row } = remark;
  return (
    <p className={styles.about}>
      <span>
        {t(about.title)}
        {remark.about && ` · ${remark.about}`}
      </span>
      {row === null ? (
        <span className={styles.gone}>{t(messages.gone)}</span>
      ) : (
        <Button
          variant="quiet"
          icon={<SquareArrowOutUpRight />}
          onClick={() => setView({ selection: { layer: about.id, ids: [row] } }, "push")}
        >
          {t(messages.openObject)}
        </Button>
      )}
    </p>
  );
}

/** Who sees to it and until when; those who handle it change both here. */
function Handling({ remark }: { remark: RemarkHead }) {
  const t = useText();
  const step = useStep(remark.id);
  const { data } = useQuery(remarkPeopleQuery);
  const { version } = remark;
  return (
    <div className={styles.handling}>
      <FieldRow label={t(messages.assignee)} layout="side">
        {(attributes) => (
          <Select
            {...attributes}
            value={remark.assignee_id}
            empty={
              remark.assignee_id === null ? (remark.assignee_name ?? t(messages.nobody)) : t(messages.nobody)
            }
            options={(data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(assignee_id) => step.mutate({ action: "assign", id: newId(), version, assignee_id })}
          />
        )}
      </FieldRow>
      <FieldRow label={t(messages.due)} layout="side">
        {(attributes) => (
          <DateInput
            {...attributes}
            value={remark.due_on}
            onChange={(due_on) => {
              if (due_on !== remark.due_on) step.mutate({ action: "due", id: newId(), version, due_on });
            }}
          />
        )}
      </FieldRow>
      <Refusals error={step.error} shown={() => false} />
    </div>
  );
}

export function ThreadHead({
  thread: { remark, variant },
  person,
}: {
  thread: RemarkThread;
  person: Person | null;
}) {
  const t = useText();
  const [x, y] = remark.point;
  const may = person !== null && handles(person, remark);
  return (
    <header className={styles.threadHead}>
      <div className={styles.headRow}>
        <div>
          <div className={styles.kind}>{t(layer.fields.kind.values[remark.kind])}</div>
          <h2 className={styles.title}>{remark.code}</h2>
        </div>
        <StateBadge state={remark.state} />
        {remark.overdue && <Badge tone="danger">{t(messages.late)}</Badge>}
        <span className={styles.push}>
          <IconButton icon={<LocateFixed />} label={t(messages.show)} onClick={() => flyTo([x, y, x, y])} />
        </span>
      </div>
      {remark.synthetic && <p className={styles.sample}>{t(messages.sample)}</p>}
      <About remark={remark} />
      {variant && <p className={styles.note}>{t(messages.variant, { title: t(variant) })}</p>}
      {may && <Handling remark={remark} />}
    </header>
  );
}
