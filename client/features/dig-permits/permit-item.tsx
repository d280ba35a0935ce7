import { Building2, CalendarDays } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { getHovered, onHoverChange, setHovered } from "#client/state/hover.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Badge } from "#client/ui/badge.tsx";
import itemStyles from "#client/ui/list-item.module.css";
import type { DigPermitHead } from "#contract/dig-permits.ts";
import { digPermit as layer } from "#layers/operations/dig-permit.ts";
import { messages } from "./messages.ts";
import { StateBadge } from "./state-badge.tsx";

function openPermit({ id, point: [x, y] }: DigPermitHead): void {
  endRow();
  setView({ selection: { layer: layer.id, ids: [id] } }, "push");
  flyTo([x, y, x, y]);
}

export function PermitItem({ permit }: { permit: DigPermitHead }) {
  const t = useText();
  const format = useFormat();
  const selected = useView(
    ({ selection }) => selection?.layer === layer.id && selection.ids.includes(permit.id),
  );
  const hovered = useSyncExternalStore(onHoverChange, () => getHovered()?.id === permit.id);
  const hover = { layer: layer.id, id: permit.id };
  return (
    <button
      type="button"
      className={itemStyles.item}
      aria-current={selected || undefined}
      data-hovered={hovered || undefined}
      data-late={permit.overdue || undefined}
      onClick={() => openPermit(permit)}
      onPointerEnter={() => setHovered(hover)}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered(hover)}
      onBlur={() => setHovered(null)}
    >
      <span className={itemStyles.head}>
        <strong className={itemStyles.code}>{permit.code}</strong>
        <StateBadge state={permit.state} />
        {permit.emergency && <Badge tone="danger">{t(messages.emergency)}</Badge>}
        {permit.overdue && <Badge tone="danger">{t(messages.late)}</Badge>}
      </span>
      <span className={itemStyles.text}>{permit.reason}</span>
      <span className={itemStyles.meta}>
        {permit.street && <span>{t(permit.street.name)}</span>}
        <span>
          <CalendarDays aria-hidden="true" /> {format.date(permit.starts_on)} – {format.date(permit.ends_on)}
        </span>
        <span>
          <Building2 aria-hidden="true" /> {t(permit.applicant)}
        </span>
      </span>
    </button>
  );
}
