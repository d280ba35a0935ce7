import { Paperclip } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { WaitingBadge } from "#client/row/waiting-badge.tsx";
import { useView } from "#client/state/view-store.ts";
import itemStyles from "#client/ui/list-item.module.css";
import { fault as layer } from "#layers/operations/fault.ts";
import { openFault } from "./fault-item.tsx";
import { messages } from "./messages.ts";
import { useKeptFaults } from "./use-kept.ts";
import waitingStyles from "./waiting.module.css";
import { waitingMessages } from "./waiting-messages.ts";

const { kind: kinds, network: networks } = layer.fields;

/** Faults that were logged without a signal: they have no number yet. A touch opens them and shows their place. */
export function WaitingFaults() {
  const t = useText();
  const format = useFormat();
  const kept = useKeptFaults();
  const selected = useView(({ selection }) => (selection?.layer === layer.id ? selection.ids[0] : undefined));
  if (kept.length === 0) return null;
  return (
    <ul className={waitingStyles.list} aria-label={t(waitingMessages.notSent)}>
      {kept.map(({ entry, fault, photos }) => (
        <li key={entry.seq}>
          <button
            type="button"
            className={itemStyles.item}
            aria-current={fault.id === selected || undefined}
            onClick={() => openFault({ id: fault.id, point: fault.at })}
          >
            <span className={itemStyles.head}>
              <strong>
                {t(networks.values[fault.network])}: {t(kinds.values[fault.kind])}
              </strong>
              <WaitingBadge entry={entry} />
            </span>
            <span className={itemStyles.text}>
              {[fault.address || t(messages.noAddress), fault.what].filter(Boolean).join(" · ")}
            </span>
            <span className={itemStyles.meta}>
              <span>{format.relative(fault.times.aware.at)}</span>
              {photos > 0 && (
                <span>
                  <Paperclip aria-hidden="true" /> {photos}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
