import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { ValueRow } from "#client/ui/field-row.tsx";
import { faultTimes } from "#contract/fault-moves.ts";
import type { NewFault } from "#contract/faults.ts";
import { layerOf } from "#layers/index.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import styles from "./faults.module.css";
import { messages } from "./messages.ts";
import threadStyles from "./thread.module.css";
import { threadMessages } from "./thread-messages.ts";

const { cause: causes, detection: detections } = layer.fields;

/** What was entered. What only the server knows, such as who is cut off, is not there yet. */
export function KeptFacts({ fault }: { fault: NewFault }) {
  const t = useText();
  const format = useFormat();
  const { asset, caller, cause, detection = "reported", times } = fault;
  const unknown = <span className={styles.unknown}>{t(messages.unknown)}</span>;
  return (
    <dl className={threadStyles.facts}>
      {fault.what && <ValueRow label={t(threadMessages.what)}>{fault.what}</ValueRow>}
      <ValueRow label={t(threadMessages.address)}>{fault.address || unknown}</ValueRow>
      <ValueRow label={t(threadMessages.asset)}>
        {asset ? t(layerOf(asset.layer)?.title ?? threadMessages.asset) : unknown}
      </ValueRow>
      <ValueRow label={t(threadMessages.detection)}>{t(detections.values[detection])}</ValueRow>
      <ValueRow label={t(threadMessages.cause)}>{cause ? t(causes.values[cause]) : unknown}</ValueRow>
      {faultTimes.map((time) => {
        const given = times[time];
        return (
          given && (
            <ValueRow key={time} label={t(layer.fields[`${time}_at`].label)}>
              {given.approximate && "≈ "}
              {format.dateTime(given.at)}
            </ValueRow>
          )
        );
      })}
      {caller && (
        <ValueRow label={t(threadMessages.caller)}>
          {[caller.name, caller.phone].filter(Boolean).join(", ")}
        </ValueRow>
      )}
    </dl>
  );
}
