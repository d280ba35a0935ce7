import { usePerson } from "#client/api/session.ts";
import { unknown } from "#client/i18n/format-number.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { Badge } from "#client/ui/badge.tsx";
import link from "#client/ui/link.module.css";
import { type ProgrammeIndicator, progressOf, progressState } from "#contract/programme.ts";
import { rolesMayEdit } from "#contract/rights.ts";
import { layerOf } from "#layers/index.ts";
import { indicator as layer } from "#layers/registers/indicator.ts";
import { messages, progressTexts } from "./messages.ts";
import styles from "./programme.module.css";

const tones = { reached: "good", near: "warn", far: "danger" } as const;

export function IndicatorRow({ indicator }: { indicator: ProgrammeIndicator }) {
  const t = useText();
  const format = useFormat();
  const { title, unit, baseline, target, responsible, risk, sample_data } = indicator;
  return (
    <tr>
      <th scope="row">
        <Title indicator={indicator} /> <span className={styles.quiet}>{unit}</span>
        <span className={styles.origin}>
          {t(messages.responsible)}: {responsible ? t(responsible) : unknown} · {t(messages.risk)}:{" "}
          {risk ?? unknown}
        </span>
      </th>
      <td data-label={t(messages.baseline)}>
        {format.number(baseline, places(baseline))}
        {baseline !== null && <SampleMark shown={sample_data} />}
      </td>
      <td data-label={t(messages.actual)}>
        <Actual indicator={indicator} />
      </td>
      <td data-label={t(messages.target)}>{format.number(target, places(target))}</td>
      <td data-label={t(messages.progress)}>
        <Progress indicator={indicator} title={t(title)} />
      </td>
    </tr>
  );
}

/** Two places where they say something. */
const places = (value: number | null): number => (value === null || value >= 100 || value % 1 === 0 ? 0 : 2);

/** Whoever may enter what is missing finds the row behind its name. */
function Title({ indicator: { id, title } }: { indicator: ProgrammeIndicator }) {
  const t = useText();
  if (!rolesMayEdit(usePerson()?.roles ?? [], layer)) return t(title);
  return (
    <button
      type="button"
      className={link.link}
      title={t(messages.edit, { title: t(title) })}
      onClick={() => setView({ selection: { layer: layer.id, ids: [id] } }, "push")}
    >
      {t(title)}
    </button>
  );
}

function Actual({ indicator: { actual } }: { indicator: ProgrammeIndicator }) {
  const t = useText();
  const format = useFormat();
  if (!actual) return unknown;
  const layers = actual.layers.map((id) => layerOf(id)?.title).flatMap((title) => (title ? [t(title)] : []));
  return (
    <>
      {format.number(actual.value, places(actual.value))}
      <SampleMark shown={actual.sample_data} />
      <span className={styles.origin}>
        {actual.from === "map" ? t(messages.fromMap, { layers: layers.join(", ") }) : t(messages.entered)}
      </span>
    </>
  );
}

function Progress({ indicator, title }: { indicator: ProgrammeIndicator; title: string }) {
  const t = useText();
  const format = useFormat();
  const measured = { ...indicator, actual: indicator.actual?.value ?? null };
  const state = progressState(measured);
  if (state === null) return unknown;
  const progress = progressOf(measured);
  return (
    <span title={title}>
      {progress !== null && `${format.percent(100 * progress)} `}
      <Badge tone={tones[state]}>{t(progressTexts[state])}</Badge>
    </span>
  );
}

function SampleMark({ shown }: { shown: boolean }) {
  const t = useText();
  if (!shown) return null;
  return (
    <span className={styles.sample} title={t(messages.sampleData)}>
      {t(messages.sampleMark)}
    </span>
  );
}
