import { CalendarClock, Paperclip, Users } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { getHovered, onHoverChange, setHovered } from "#client/state/hover.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Badge } from "#client/ui/badge.tsx";
import itemStyles from "#client/ui/list-item.module.css";
import type { FaultHead } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { messages } from "./messages.ts";
import { StateBadge } from "./state-badge.tsx";

const { kind: kinds, network: networks, urgency } = layer.fields;

export function openFault({ id, point: [x, y] }: Pick<FaultHead, "id" | "point">): void {
  endRow();
  setView({ selection: { layer: layer.id, ids: [id] } }, "push");
  flyTo([x, y, x, y]);
}

type Props = {
  fault: FaultHead;
  tabIndex?: 0 | -1;
  /** On the board its column says the state. */
  state?: boolean;
};

export function FaultItem({ fault, tabIndex = 0, state = true }: Props) {
  const t = useText();
  const format = useFormat();
  const selected = useView(
    ({ selection }) => selection?.layer === layer.id && selection.ids.includes(fault.id),
  );
  const hovered = useSyncExternalStore(onHoverChange, () => getHovered()?.id === fault.id);
  const isUrgent = fault.urgency === "emergency";
  return (
    <button
      type="button"
      className={itemStyles.item}
      tabIndex={tabIndex}
      aria-current={selected || undefined}
      data-hovered={hovered || undefined}
      data-late={fault.overdue || undefined}
      onClick={() => openFault(fault)}
      onPointerEnter={() => setHovered({ layer: layer.id, id: fault.id })}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered({ layer: layer.id, id: fault.id })}
      onBlur={() => setHovered(null)}
    >
      <span className={itemStyles.head}>
        <strong className={itemStyles.code}>{fault.code}</strong>
        {state && <StateBadge state={fault.state} />}
        {fault.overdue && <Badge tone="danger">{t(messages.late)}</Badge>}
        {isUrgent && <Badge tone="danger">{t(urgency.values.emergency)}</Badge>}
      </span>
      <span className={itemStyles.text}>
        {t(networks.values[fault.network])}: {t(kinds.values[fault.kind])}
        {" · "}
        {fault.address ?? t(messages.noAddress)}
      </span>
      <span className={itemStyles.meta}>
        <span>{format.relative(fault.aware_at)}</span>
        {fault.crew_name && (
          <span>
            <Users aria-hidden="true" /> {fault.crew_name}
          </span>
        )}
        {fault.due_at && (
          <span>
            <CalendarClock aria-hidden="true" /> {format.dateTime(fault.due_at)}
          </span>
        )}
        {fault.files > 0 && (
          <span>
            <Paperclip aria-hidden="true" /> {fault.files}
          </span>
        )}
      </span>
    </button>
  );
}
