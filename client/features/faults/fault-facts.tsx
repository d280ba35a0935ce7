import { Phone, SquareArrowOutUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { ValueRow } from "#client/ui/field-row.tsx";
import { Section } from "#client/ui/section.tsx";
import type { FaultHead, FaultThread } from "#contract/faults.ts";
import { layerOf } from "#layers/index.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { materialText } from "./asset-text.ts";
import styles from "./faults.module.css";
import { messages } from "./messages.ts";
import threadStyles from "./thread.module.css";
import { connectionsCut, residentsCut, threadMessages } from "./thread-messages.ts";

const { cause: causes, detection: detections } = layer.fields;

export function Facts({ thread: { fault, caller } }: { thread: FaultThread }) {
  const t = useText();
  const format = useFormat();
  const unknown = <span className={styles.unknown}>{t(messages.unknown)}</span>;
  return (
    <dl className={threadStyles.facts}>
      {fault.what && <ValueRow label={t(threadMessages.what)}>{fault.what}</ValueRow>}
      <ValueRow label={t(threadMessages.address)}>{fault.address ?? unknown}</ValueRow>
      <ValueRow label={t(threadMessages.crew)}>{fault.crew_name ?? t(messages.nobody)}</ValueRow>
      {fault.due_at && <ValueRow label={t(threadMessages.due)}>{format.dateTime(fault.due_at)}</ValueRow>}
      <ValueRow label={t(threadMessages.detection)}>{t(detections.values[fault.detection])}</ValueRow>
      <ValueRow label={t(threadMessages.cause)}>
        {fault.cause ? t(causes.values[fault.cause]) : unknown}
      </ValueRow>
      {fault.connections_cut !== null && (
        <ValueRow label={t(threadMessages.cut)}>
          {t(connectionsCut, { count: fault.connections_cut })},{" "}
          {fault.residents_cut === null
            ? t(threadMessages.cutResidentsUnknown)
            : t(residentsCut, { count: fault.residents_cut })}
        </ValueRow>
      )}
      {caller && (
        <ValueRow label={t(threadMessages.caller)}>
          {caller.name}{" "}
          {caller.phone && (
            <a
              className={threadStyles.phone}
              href={`tel:${caller.phone.replace(/[^\d+]/g, "")}`}
              aria-label={t(threadMessages.callBack, { phone: caller.phone })}
            >
              <Phone aria-hidden="true" /> {caller.phone}
            </a>
          )}
        </ValueRow>
      )}
    </dl>
  );
}

/** What is broken, as it was that day: a pipe that is replaced later stays the old one here. */
export function Asset({ fault, children }: { fault: FaultHead; children: ReactNode }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { asset_layer, asset_id } = fault;
  if (asset_layer === null || asset_id === null)
    return (
      <Section title={t(threadMessages.asset)}>
        <p className={styles.note}>{t(threadMessages.assetUnknown)}</p>
      </Section>
    );
  const then = [
    materialText(fault.asset_material, asset_layer, language),
    fault.asset_diameter_mm === null ? null : format.unit(fault.asset_diameter_mm, "mm", 0),
    fault.asset_age_years === null ? null : t(threadMessages.age, { years: fault.asset_age_years }),
    fault.chainage_m === null
      ? null
      : t(threadMessages.chainage, { length: format.unit(fault.chainage_m, "m", 1) }),
  ].filter(Boolean);
  return (
    <>
      <Section title={t(threadMessages.asset)}>
        <p className={threadStyles.assetLine}>
          {t(layerOf(asset_layer)?.title ?? threadMessages.asset)} {fault.asset_code}
          <Button
            variant="quiet"
            icon={<SquareArrowOutUpRight />}
            onClick={() => setView({ selection: { layer: asset_layer, ids: [asset_id] } }, "push")}
          >
            {t(threadMessages.openAsset)}
          </Button>
        </p>
        <p className={styles.note}>
          {t(threadMessages.frozen)}: {then.length > 0 ? then.join(" · ") : t(messages.unknown)}
        </p>
      </Section>
      {children}
    </>
  );
}
