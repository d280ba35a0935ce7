import { useQuery } from "@tanstack/react-query";
import { SquareArrowOutUpRight } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { ValueRow } from "#client/ui/field-row.tsx";
import type { PlannedStreet } from "#contract/street-plan.ts";
import { messages } from "./messages.ts";
import { sourcesQuery } from "./queries.ts";
import styles from "./street-plan.module.css";
import { threadMessages } from "./thread-messages.ts";

export function Facts({ item }: { item: PlannedStreet }) {
  const t = useText();
  const format = useFormat();
  const { street, from_chainage_m: from, to_chainage_m: to } = item;
  const length = format.length(item.length_m);
  const unknown = <span className={styles.unknown}>{t(messages.unknown)}</span>;
  return (
    <dl className={styles.facts}>
      <ValueRow label={t(threadMessages.part)}>
        {from === null || to === null
          ? t(threadMessages.wholeStreet, { length })
          : t(threadMessages.somePart, { from: format.number(from, 0), to: format.unit(to, "m", 0), length })}
        <Button
          variant="quiet"
          icon={<SquareArrowOutUpRight />}
          onClick={() => setView({ selection: { layer: "street", ids: [street.id] } }, "push")}
        >
          {t(threadMessages.openStreet)}
        </Button>
      </ValueRow>
      <ValueRow label={t(threadMessages.owner)}>{street.owner ? t(street.owner.title) : unknown}</ValueRow>
      <ValueRow label={t(threadMessages.reason)}>{item.reason || unknown}</ValueRow>
      {item.contractor && <ValueRow label={t(threadMessages.contractor)}>{item.contractor}</ValueRow>}
      {item.contract_number && (
        <ValueRow label={t(threadMessages.contractNumber)}>{item.contract_number}</ValueRow>
      )}
      {item.accepted_on && (
        <ValueRow label={t(threadMessages.acceptedOn)}>{format.date(item.accepted_on)}</ValueRow>
      )}
      {item.warranty_until && (
        <ValueRow label={t(threadMessages.warranty)}>{format.date(item.warranty_until)}</ValueRow>
      )}
    </dl>
  );
}

export function Shares({ item }: { item: PlannedStreet }) {
  const t = useText();
  const format = useFormat();
  const { data } = useQuery(sourcesQuery);
  if (item.shares.length === 0) return <p className={styles.note}>{t(threadMessages.noShares)}</p>;
  return (
    <dl className={styles.facts}>
      {item.shares.map(({ funding_source_id, percent }) => {
        const source = data?.choices.find(({ id }) => id === funding_source_id);
        return (
          <ValueRow key={funding_source_id} label={source ? t(source.label) : "…"}>
            {format.percent(percent, percent % 1 === 0 ? 0 : 2)}
          </ValueRow>
        );
      })}
    </dl>
  );
}
