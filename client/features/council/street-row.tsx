import { memo, useEffect, useRef } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { boundsOfGeometry } from "#client/map/geometry.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { pointAt, useIsPointedAt } from "#client/state/pointed.ts";
import type { PlannedStreet, PlanYear } from "#contract/street-plan.ts";
import { planItem } from "#layers/council/plan-item.ts";
import type { StreetWork } from "#layers/council/street-works.ts";
import { openStreet, useIsOpen } from "./chosen.ts";
import styles from "./council.module.css";
import { figureOfStreet } from "./figures.ts";
import { messages } from "./messages.ts";
import { SampleMark } from "./sample-mark.tsx";
import { StreetDetails } from "./street-details.tsx";
import listStyles from "./streets.module.css";
import { Thousands } from "./thousands.tsx";
import { DoneBar } from "./totals.tsx";
import { WorkSign } from "./work-name.tsx";

type Props = { street: PlannedStreet; work: StreetWork | null; sources: PlanYear["sources"] };

/** A street with its reason, its works and its money; opened, everything that is known of it. */
export const StreetRow = memo(function StreetRow({ street, work, sources }: Props) {
  const t = useText();
  const open = useIsOpen(street.id);
  const pointed = useIsPointedAt(street.id);
  const place = useRef<HTMLLIElement>(null);
  const figure = figureOfStreet(street, work);
  // Opened on the map, it must not open out of sight.
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  function toggle(): void {
    openStreet(open ? null : street.id);
    if (!open && street.line.length > 0)
      flyTo(boundsOfGeometry({ type: "LineString", coordinates: street.line }));
  }
  return (
    <li
      ref={place}
      className={listStyles.street}
      data-open={open || undefined}
      data-pointed={pointed || undefined}
      onPointerEnter={() => pointAt(street.id)}
      onPointerLeave={() => pointAt(null)}
    >
      <button type="button" className={listStyles.streetHead} aria-expanded={open} onClick={toggle}>
        <span className={listStyles.streetName}>
          {t(street.street.name) || t(messages.unknownName)}{" "}
          <span className={styles.quiet}>{t(planItem.fields.stage.values[street.stage])}</span>{" "}
          <SampleMark shown={street.synthetic} />
        </span>
        <span className={listStyles.figure}>
          <span className={listStyles.figureName}>{t(messages.planned)}</span>
          <Thousands som={figure.plan} />
        </span>
        <span className={listStyles.figure}>
          <span className={listStyles.figureName}>{t(messages.actual)}</span>
          <Thousands som={figure.actual} />
          <DoneBar figure={figure} />
        </span>
        <span className={listStyles.signs}>
          {[...new Set(street.works.map((one) => one.work))].map((one) => (
            <WorkSign key={one} work={one} />
          ))}
        </span>
        <span className={listStyles.reason}>{street.reason || t(messages.noReason)}</span>
      </button>
      {open && <StreetDetails street={street} sources={sources} />}
    </li>
  );
});
