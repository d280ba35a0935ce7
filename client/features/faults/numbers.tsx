import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ChartNoAxesColumn } from "lucide-react";
import { useState } from "react";
import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { failureOf, Unanswered } from "#client/row/unanswered.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { Section } from "#client/ui/section.tsx";
import { Select } from "#client/ui/select.tsx";
import { type FaultNumbers, faultNetworks } from "#contract/faults.ts";
import faultStyles from "./faults.module.css";
import {
  ageFigures,
  type Figure,
  kindFigures,
  runTimeFigures,
  searchOfFigure,
  streetFigures,
} from "./figure.ts";
import { noFilter } from "./filter.ts";
import { setFilter } from "./filter-store.ts";
import { found, messages } from "./messages.ts";
import styles from "./numbers.module.css";
import { numbersMessages } from "./numbers-messages.ts";
import { numbersQuery } from "./queries.ts";
import { waitingMessages } from "./waiting-messages.ts";

type Open = (figure: Pick<Figure, "title" | "search">) => void;

/** The figures of a year. Each opens the faults that it counts. */
export function Numbers({ onOpen }: { onOpen: () => void }) {
  const t = useText();
  const [year, setYear] = useState<number | null>(null);
  const { data, error, failureReason } = useQuery({
    ...numbersQuery(year),
    placeholderData: keepPreviousData,
  });
  const failure = failureOf(error, failureReason);
  if (!data)
    return failure ? (
      <div className={faultStyles.unanswered}>
        <Unanswered error={failure} later={waitingMessages.numbersLater} />
      </div>
    ) : (
      <Progress value={null} label={t(messages.numbers)} />
    );
  const open: Open = ({ title, search }) => {
    setFilter({
      ...noFilter,
      scope: { kind: "figure", search: searchOfFigure({ search }, data.year), title },
    });
    onOpen();
  };
  const years = [...new Set([data.year, ...data.years])].sort((a, b) => b - a);
  return (
    <div className={styles.numbers}>
      <FieldRow label={t(numbersMessages.year)} layout="side">
        {(attributes) => (
          <Select
            {...attributes}
            value={String(data.year)}
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(one) => setYear(Number(one))}
          />
        )}
      </FieldRow>
      {data.sample_data && <p className={faultStyles.sample}>{t(messages.sample)}</p>}
      {data.by_kind.length === 0 ? (
        <EmptyState icon={<ChartNoAxesColumn />} title={t(numbersMessages.none)}>
          {t(numbersMessages.noneNext)}
        </EmptyState>
      ) : (
        <Figures numbers={data} onOpen={open} />
      )}
    </div>
  );
}

function Figures({ numbers, onOpen }: { numbers: FaultNumbers; onOpen: Open }) {
  const t = useText();
  const kinds = faultNetworks.flatMap((network) => kindFigures(numbers, network));
  return (
    <>
      <p className={faultStyles.note} role="status">
        {t(found, { count: kinds.reduce((sum, { faults }) => sum + faults, 0) })}
      </p>
      <Bars title={numbersMessages.byKind} figures={kinds} onOpen={onOpen} />
      <RunTimes numbers={numbers} onOpen={onOpen} />
      <CustomerHours numbers={numbers} onOpen={onOpen} />
      <Bars title={numbersMessages.byAge} figures={ageFigures(numbers)} onOpen={onOpen} />
      <Bars title={numbersMessages.byStreet} figures={streetFigures(numbers)} onOpen={onOpen} />
      <p className={faultStyles.note}>
        {t(messages.all)}: {kinds.reduce((sum, { faults }) => sum + faults, 0)}
      </p>
    </>
  );
}

function Bars({ title, figures, onOpen }: { title: Text; figures: readonly Figure[]; onOpen: Open }) {
  const t = useText();
  if (figures.length === 0) return null;
  const most = Math.max(...figures.map(({ faults }) => faults), 1);
  return (
    <Section title={t(title)}>
      <ul className={styles.bars}>
        {figures.map((figure) => (
          <li key={JSON.stringify(figure.search)}>
            <button
              type="button"
              className={styles.figureRow}
              title={t(numbersMessages.showFaults)}
              onClick={() => onOpen(figure)}
            >
              <span className={styles.figureTitle}>{t(figure.title)}</span>
              <span className={styles.figureValue}>{figure.faults}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.fillBar} style={{ width: `${(figure.faults / most) * 100}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RunTimes({ numbers, onOpen }: { numbers: FaultNumbers; onOpen: Open }) {
  const t = useText();
  const format = useFormat();
  return (
    <Section title={t(numbersMessages.runTimes)}>
      <ul className={styles.bars}>
        {runTimeFigures(numbers).map((figure) => (
          <li key={JSON.stringify(figure.search)}>
            <button
              type="button"
              className={styles.figureRow}
              disabled={figure.faults === 0}
              title={t(numbersMessages.showFaults)}
              onClick={() => onOpen(figure)}
            >
              <span className={styles.figureTitle}>{t(figure.title)}</span>
              <span className={styles.figureValue}>
                {figure.medianHours === null
                  ? t(messages.unknown)
                  : format.duration(figure.medianHours * 3_600_000)}
              </span>
              <span className={styles.figureNote}>
                {t(numbersMessages.ofFaults, { count: figure.faults })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CustomerHours({ numbers, onOpen }: { numbers: FaultNumbers; onOpen: Open }) {
  const t = useText();
  const format = useFormat();
  const { hours, faults, unknown } = numbers.customer_hours;
  const value = faults === 0 ? t(messages.unknown) : format.integer(Math.round(hours));
  return (
    <Section title={t(numbersMessages.customerHours)}>
      <button
        type="button"
        className={styles.figureRow}
        disabled={faults === 0}
        title={t(numbersMessages.showFaults)}
        onClick={() => onOpen({ title: numbersMessages.customerHours, search: { stage: "customer_hours" } })}
      >
        <span className={styles.figureTitle}>{t(numbersMessages.ofFaults, { count: faults })}</span>
        <span className={styles.figureValue}>{value}</span>
      </button>
      <p className={faultStyles.note}>{t(numbersMessages.customerHoursHelp, { unknown })}</p>
    </Section>
  );
}
