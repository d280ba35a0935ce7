import { useQuery } from "@tanstack/react-query";
import type { OfRow } from "#client/row/inspector-parts.ts";
import { rowRemarksQuery } from "./queries.ts";
import styles from "./remarks.module.css";

export default function RowCount({ layer, id }: OfRow) {
  const { data } = useQuery(rowRemarksQuery(layer.id, id));
  return data && data.total > 0 ? <span className={styles.tabCount}>{data.total}</span> : null;
}
