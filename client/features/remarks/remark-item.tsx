import { CalendarClock, MessageCircle, Paperclip, UserRound } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { getHovered, onHoverChange, setHovered } from "#client/state/hover.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Badge } from "#client/ui/badge.tsx";
import itemStyles from "#client/ui/list-item.module.css";
import type { RemarkHead } from "#contract/remarks.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { layerOf } from "#layers/index.ts";
import { messages } from "./messages.ts";
import { StateBadge } from "./state-badge.tsx";

export function openRemark({ id, point: [x, y] }: RemarkHead): void {
  endRow();
  setView({ selection: { layer: layer.id, ids: [id] } }, "push");
  flyTo([x, y, x, y]);
}

export function RemarkItem({ remark }: { remark: RemarkHead }) {
  const t = useText();
  const format = useFormat();
  const selected = useView(
    ({ selection }) => selection?.layer === layer.id && selection.ids.includes(remark.id),
  );
  const hovered = useSyncExternalStore(onHoverChange, () => getHovered()?.id === remark.id);
  const about = layerOf(remark.layer ?? "");
  return (
    <button
      type="button"
      className={itemStyles.item}
      aria-current={selected || undefined}
      data-hovered={hovered || undefined}
      data-unread={remark.unread || undefined}
      onClick={() => openRemark(remark)}
      onPointerEnter={() => setHovered({ layer: layer.id, id: remark.id })}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered({ layer: layer.id, id: remark.id })}
      onBlur={() => setHovered(null)}
    >
      <span className={itemStyles.head}>
        <strong className={itemStyles.code}>{remark.code}</strong>
        <StateBadge state={remark.state} />
        {remark.unread && <Badge tone="accent">{t(messages.notRead)}</Badge>}
        {remark.overdue && <Badge tone="danger">{t(messages.late)}</Badge>}
      </span>
      <span className={itemStyles.text}>{remark.text}</span>
      <span className={itemStyles.meta}>
        {about && (
          <span>
            {t(about.title)}
            {remark.about && ` · ${remark.about}`}
          </span>
        )}
        <span>
          {remark.author_name}, {format.relative(remark.last_at)}
        </span>
        {remark.assignee_name && (
          <span>
            <UserRound aria-hidden="true" /> {remark.assignee_name}
          </span>
        )}
        {remark.due_on && (
          <span>
            <CalendarClock aria-hidden="true" /> {format.date(remark.due_on)}
          </span>
        )}
        {remark.comments > 0 && (
          <span>
            <MessageCircle aria-hidden="true" /> {remark.comments}
          </span>
        )}
        {remark.files > 0 && (
          <span>
            <Paperclip aria-hidden="true" /> {remark.files}
          </span>
        )}
      </span>
    </button>
  );
}
