import { hasRole, usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { WaitingBadge } from "#client/row/waiting-badge.tsx";
import { flyTo } from "#client/state/fly-to.ts";
import { Badge } from "#client/ui/badge.tsx";
import type { ValveToTurn } from "#contract/isolation.ts";
import { waterValve } from "#layers/water/water-valve.ts";
import styles from "./isolation.module.css";
import { markTexts, messages, valveCount } from "./messages.ts";
import { type Mark, useKeptMark, useMark } from "./queries.ts";
import { knownOf } from "./valve-text.ts";

const marks = ["found", "not_found", "holds", "does_not_hold"] as const satisfies readonly Mark[];

/** In walking order, each with what is known of it; the crew marks what it finds in one touch. */
export function Valves({ valves, fault }: { valves: readonly ValveToTurn[]; fault: string | null }) {
  const t = useText();
  const may = hasRole(usePerson(), waterValve.edit);
  return (
    <>
      <h4 className={styles.subtitle}>
        {t(messages.close)}: {t(valveCount, { count: valves.length })}
      </h4>
      <ol className={styles.valves} aria-label={t(messages.close)}>
        {valves.map((valve, index) => (
          <li key={valve.id} className={styles.valve}>
            <ValveLine valve={valve} number={String(index + 1)} />
            {fault !== null && may && <Marks valve={valve} fault={fault} />}
          </li>
        ))}
      </ol>
    </>
  );
}

export function ValveLine({ valve, number }: { valve: ValveToTurn; number: string }) {
  const t = useText();
  const format = useFormat();
  const known = knownOf(valve);
  const code = valve.code ?? t(messages.noCode);
  const [x, y] = valve.at;
  const facts = [
    valve.diameter_mm === null ? null : `⌀${format.integer(valve.diameter_mm)}`,
    valve.link_code === null ? null : t(messages.onLink, { code: valve.link_code }),
    valve.turns === null ? null : t(messages.turns, { count: valve.turns }),
    valve.normally_closed ? t(messages.normallyClosed) : null,
  ].filter(Boolean);
  return (
    <div className={styles.valveLine}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.valveText}>
        <button
          type="button"
          className={styles.code}
          aria-label={t(messages.showValve, { code })}
          onClick={() => flyTo([x, y, x, y])}
        >
          {code}
        </button>{" "}
        <Badge tone={known.tone}>{t(known.text, { date: format.date(valve.proven_on) })}</Badge>
        <span className={styles.facts}>
          {[t(messages.walk, { distance: format.unit(valve.walk_m, "m", 0) }), ...facts].join(" · ")}
        </span>
      </span>
    </div>
  );
}

/** The mark that a valve bears already, from what the register says of it. */
function isMarked({ operable, accessible }: ValveToTurn, mark: Mark): boolean {
  switch (mark) {
    case "found":
      return accessible === true;
    case "not_found":
      return accessible === false;
    case "holds":
      return operable === true;
    case "does_not_hold":
      return operable === false;
  }
}

function Marks({ valve, fault }: { valve: ValveToTurn; fault: string }) {
  const t = useText();
  const mark = useMark(fault);
  const kept = useKeptMark(fault, valve.id);
  return (
    <>
      <fieldset
        className={styles.marks}
        aria-label={t(messages.marks, { code: valve.code ?? t(messages.noCode) })}
      >
        {marks.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.mark}
            aria-pressed={kept ? kept.mark === one : isMarked(valve, one)}
            aria-busy={(mark.isPending && mark.variables.mark === one) || undefined}
            onClick={() => {
              if (!mark.isPending) mark.mutate({ valve, mark: one });
            }}
          >
            {t(markTexts[one])}
          </button>
        ))}
      </fieldset>
      {kept && (
        <span className={styles.waiting}>
          <WaitingBadge entry={kept.entry} />
        </span>
      )}
      <Refusals error={mark.error} shown={() => false} />
    </>
  );
}
