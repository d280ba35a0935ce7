import { Pencil } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { FigureMark, type Mark } from "#client/row/figure-mark.tsx";
import { Explained, type Explanation } from "#client/ui/explained.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import type { BalanceFigure, BalanceInputName } from "#contract/water-balance.ts";
import { DoubtSign } from "./doubts.tsx";
import { EditFigure } from "./edit-figure.tsx";
import styles from "./expert.module.css";
import type { ExpertProps } from "./expert.tsx";
import { expertMessages } from "./expert-messages.ts";
import { useExplain } from "./explain.ts";
import { inputNamed, inputsBehind, marksOfInput, marksOfInputs } from "./marks-of.ts";
import { messages } from "./messages.ts";
import { partsOf } from "./parts.ts";
import { type TableSum, type TermName, terms } from "./terms.ts";
import { isSystemData, useValues } from "./values.ts";

type CellProps = {
  name: TermName;
  shown: string;
  explain: () => Explanation;
  limits?: number | null;
  grade?: number | null;
  marks: readonly Mark[];
  doubt: ReactNode;
  edit?: ReactNode;
};

/** A figure with its name, its limits, its grade and its origin. */
function Cell({ name, shown, explain, limits = null, grade = null, marks, doubt, edit }: CellProps) {
  const t = useText();
  const format = useFormat();
  const values = useValues();
  const { name: title, short } = terms[name];
  return (
    <>
      <span className={styles.name}>
        {t(title)} {short && <abbr className={styles.short}>{short}</abbr>}
      </span>
      <span className={styles.figure}>
        <Explained label={t(messages.explain, { name: t(title), value: shown })} explain={explain}>
          {shown}
        </Explained>
        {limits !== null && <span className={styles.limits}>{values.limits(limits)}</span>}
        {doubt}
        {edit && <span className={styles.edit}>{edit}</span>}
      </span>
      <span className={styles.origin}>
        <FigureMark of={marks} />
        {grade !== null && (
          <span className={styles.quiet}>{t(expertMessages.grade, { grade: format.integer(grade) })}</span>
        )}
      </span>
    </>
  );
}

const useThousands = (): ((m3: number | null) => string) => {
  const format = useFormat();
  return (m3) => format.number(m3 === null ? null : m3 / 1000, 1);
};

/** Where the volume of metering inaccuracies follows from a percentage. */
function UnderRegistration({ balance: { customer_meter_under_registration_percent: missed } }: ExpertProps) {
  const t = useText();
  const format = useFormat();
  const values = useValues();
  if (!missed) return null;
  const limits = values.limits(missed.ci95_percent ?? null);
  return (
    <p className={styles.quiet}>
      {t(expertMessages.underRegistration, { percent: format.percent(missed.value, 1) })} {limits}
    </p>
  );
}

/** Something that was entered, measured on the map, or assumed. */
export function InputCell(props: ExpertProps & { name: BalanceInputName }) {
  const { balance, answer, editable, name } = props;
  const t = useText();
  const values = useValues();
  const thousands = useThousands();
  const explain = useExplain(balance, answer.period_days);
  const [editing, setEditing] = useState(false);
  const input = inputNamed(balance, name);
  return (
    <>
      <Cell
        name={name}
        shown={isSystemData(name) ? values.of(name, input.value) : thousands(input.value)}
        explain={() => explain.input(name)}
        limits={input.ci95_percent}
        grade={input.data_grade}
        marks={marksOfInput(input)}
        doubt={<DoubtSign warnings={balance.result.warnings} at={name} />}
        edit={
          editable && (
            <IconButton
              icon={<Pencil />}
              label={t(expertMessages.edit, { name: t(terms[name].name) })}
              onClick={() => setEditing(true)}
            />
          )
        }
      />
      {name === "customer_metering_inaccuracies" && <UnderRegistration {...props} />}
      {editing && answer.year !== null && (
        <EditFigure input={input} zone={balance.zone} year={answer.year} onClose={() => setEditing(false)} />
      )}
    </>
  );
}

export function FigureCell({ balance, answer, name }: ExpertProps & { name: BalanceFigure }) {
  const thousands = useThousands();
  const explain = useExplain(balance, answer.period_days);
  const { value, ci95_percent } = balance.result[name];
  return (
    <Cell
      name={name}
      shown={thousands(value)}
      explain={() => explain.figure(name)}
      limits={ci95_percent}
      marks={marksOfInputs(balance, inputsBehind[name])}
      doubt={<DoubtSign warnings={balance.result.warnings} at={name} />}
    />
  );
}

const madeOf: Readonly<Record<TableSum, readonly BalanceInputName[]>> = {
  billed_authorised: ["billed_metered", "billed_unmetered"],
  unbilled_authorised: ["unbilled_metered", "unbilled_unmetered"],
  revenue_water: ["billed_metered", "billed_unmetered"],
};

/** A box that is no more than the sum of those to its right. */
export function SumCell({ balance, answer, name }: ExpertProps & { name: TableSum }) {
  const t = useText();
  const thousands = useThousands();
  const explain = useExplain(balance, answer.period_days);
  const { billed } = partsOf(balance);
  const authorised = balance.result.authorised_consumption.value;
  const unbilled = authorised === null || billed === null ? null : authorised - billed;
  const m3 = name === "unbilled_authorised" ? unbilled : billed;
  return (
    <Cell
      name={name}
      shown={thousands(m3)}
      explain={() => explain.sum(name, t(terms[name].name), m3)}
      marks={marksOfInputs(balance, madeOf[name])}
      doubt={<DoubtSign warnings={balance.result.warnings} at={name} />}
    />
  );
}
