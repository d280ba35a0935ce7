import { TriangleAlert } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { boundsOfGeometry } from "#client/map/geometry.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { getHovered, onHoverChange, setHovered } from "#client/state/hover.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Badge } from "#client/ui/badge.tsx";
import type { PlannedStreet } from "#contract/street-plan.ts";
import { plannedOf } from "#contract/street-plan-money.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import { mainWork } from "./filter.ts";
import { WorkLetter } from "./letters.tsx";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import { StageBadge } from "./stage-badge.tsx";
import styles from "./street-plan.module.css";
import type { ItemMark } from "./streets.tsx";

export function openItem({ id, line }: Pick<PlannedStreet, "id" | "line">): void {
  endRow();
  setView({ selection: { layer: layer.id, ids: [id] } }, "push");
  if (line.length > 0) flyTo(boundsOfGeometry({ type: "LineString", coordinates: line }));
}

type Props = { item: PlannedStreet; tabIndex: 0 | -1; ConflictMark: ItemMark };

export function StreetItem({ item, tabIndex, ConflictMark }: Props) {
  const t = useText();
  const format = useFormat();
  const selected = useView(
    ({ selection }) => selection?.layer === layer.id && selection.ids.includes(item.id),
  );
  const hovered = useSyncExternalStore(onHoverChange, () => getHovered()?.id === item.id);
  const { street, from_chainage_m: from, to_chainage_m: to } = item;
  return (
    <button
      type="button"
      className={styles.item}
      tabIndex={tabIndex}
      aria-current={selected || undefined}
      data-hovered={hovered || undefined}
      onClick={() => openItem(item)}
      onPointerEnter={() => setHovered({ layer: layer.id, id: item.id })}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered({ layer: layer.id, id: item.id })}
      onBlur={() => setHovered(null)}
    >
      <span className={styles.itemHead}>
        <WorkLetter work={mainWork(item)} />
        <strong className={styles.itemName}>{t(street.name)}</strong>
        <span className={styles.itemSum}>
          <Thousands som={plannedOf(item.amounts)} />
        </span>
      </span>
      <span className={styles.itemMarks}>
        <StageBadge stage={item.stage} />
        <ConflictMark year={item.year} item={item.id} />
        {street.owner && !street.owner.is_city && (
          <Badge tone="warn" icon={<TriangleAlert aria-hidden="true" />}>
            {t(messages.notCity)}
          </Badge>
        )}
      </span>
      <span className={styles.meta}>
        {item.code} · {format.length(item.length_m)}
        {from !== null && to !== null && ` · ${format.number(from, 0)}–${format.unit(to, "m", 0)}`}
      </span>
    </button>
  );
}
