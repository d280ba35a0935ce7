import { useState } from "react";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useText } from "#client/i18n/use-text.ts";
import { ReportMenu } from "#client/row/report-menu.tsx";
import { DateInput } from "#client/ui/date-input.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { faultNetworks } from "#contract/faults.ts";
import { fault } from "#layers/operations/fault.ts";
import styles from "./fault-papers.module.css";
import { journalSearch } from "./journal-search.ts";
import { messages } from "./messages.ts";

const everyNetwork = "all";

/** Which days and which network the journal covers. */
export default function JournalDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const today = todayInBishkek();
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(today);
  const [network, setNetwork] = useState<string>(everyNetwork);
  const asked = journalSearch({ from, to, network: network === everyNetwork ? null : network });
  return (
    <Dialog
      title={t(messages.journalTitle)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      footer={
        <ReportMenu
          path="/api/faults/journal"
          search={asked.search}
          notNow={asked.wrong && t(messages[asked.wrong])}
        />
      }
    >
      <div className={styles.form}>
        <p className={styles.help}>{t(messages.journalHelp)}</p>
        <div className={styles.days}>
          <FieldRow label={t(messages.from)}>
            {(attributes) => <DateInput {...attributes} value={from} onChange={setFrom} />}
          </FieldRow>
          <FieldRow label={t(messages.to)} error={asked.wrong ? t(messages[asked.wrong]) : undefined}>
            {(attributes) => <DateInput {...attributes} value={to} onChange={setTo} />}
          </FieldRow>
        </div>
        <Segmented
          label={t(messages.network)}
          value={network}
          options={[
            { value: everyNetwork, label: t(messages.allNetworks) },
            ...faultNetworks.map((value) => ({ value, label: t(fault.fields.network.values[value]) })),
          ]}
          onChange={setNetwork}
        />
      </div>
    </Dialog>
  );
}
