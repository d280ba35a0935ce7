import { useQuery } from "@tanstack/react-query";
import type { OfRow } from "#client/row/inspector-parts.ts";
import { rowRemarksQuery } from "./queries.ts";
import styles from "./remarks.module.css";
import { useFollowRow } from "./use-following.ts";

export default function RowCount({ layer, id }: OfRow) {
  useFollowRow(layer.id, id);
  const { data } = useQuery(rowRemarksQuery(layer.id, id));
  return data && data.total > 0 ? <span className={styles.tabCount}>{data.total}</span> : null;
}
