import { useQuery } from "@tanstack/react-query";
import { MessageSquarePlus } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import type { OfRow } from "#client/row/inspector-parts.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { messages } from "./messages.ts";
import { startRemarkOn } from "./new-anchor.ts";
import { rowRemarksQuery } from "./queries.ts";
import { RemarkItem } from "./remark-item.tsx";
import styles from "./remarks.module.css";

/** The remarks that a row now holds, as a tab of the inspector. */
export default function RowRemarks({ layer, id }: OfRow) {
  const t = useText();
  const { data, error } = useQuery(rowRemarksQuery(layer.id, id));
  return (
    <>
      <Button variant="primary" icon={<MessageSquarePlus />} onClick={() => startRemarkOn(layer.id, id)}>
        {t(messages.makeHere)}
      </Button>
      <Refusals error={error} shown={() => false} />
      {data?.remarks.length === 0 && <p className={styles.note}>{t(messages.noneHere)}</p>}
      <ul className={styles.rowList}>
        {data?.remarks.map((remark) => (
          <li key={remark.id}>
            <RemarkItem remark={remark} />
          </li>
        ))}
      </ul>
    </>
  );
}
