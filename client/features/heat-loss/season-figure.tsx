import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { assumedSeason, type SeasonFigure, type SeasonValue } from "#contract/heat-loss.ts";
import { units } from "#layers/kit/unit.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";
import styles from "./heat-loss.module.css";
import { figureUnits, messages } from "./messages.ts";
import { limitFieldOf, type SeasonDraft, type SeasonField } from "./season-draft.ts";

type Props = {
  value: SeasonValue;
  draft: SeasonDraft;
  mayEdit: boolean;
  onChange: (changed: SeasonDraft) => void;
  onError: (field: SeasonField, message: string | null) => void;
};

const isAssumed = (figure: SeasonFigure): figure is keyof typeof assumedSeason => figure in assumedSeason;

/** One figure with its mark, and the input of whoever may change it. */
export function SeasonFigureRow({ value, draft, mayEdit, onChange, onError }: Props) {
  const t = useText();
  const format = useFormat();
  const { figure } = value;
  const field = heatSeason.fields[figure];
  const limit = limitFieldOf(figure);
  const unit = t(units[figureUnits[figure]]);
  const typed = draft[figure];
  const limitTyped = limit === null ? undefined : draft[limit];
  const limits = limitTyped === undefined ? value.ci95_percent : limitTyped;
  return (
    <FieldRow
      label={t(field.label)}
      unit={mayEdit ? undefined : unit}
      layout="side"
      help={value.remark ?? undefined}
    >
      {(attributes) => (
        <span className={styles.figure}>
          {mayEdit ? (
            <>
              <NumberInput
                {...attributes}
                value={typed === undefined ? value.value : typed}
                min={field.min}
                max={field.max}
                unit={unit}
                onChange={(next) => onChange({ [figure]: next })}
                onError={(message) => onError(figure, message)}
              />
              {limit && (
                <NumberInput
                  aria-label={t(heatSeason.fields[limit].label)}
                  value={limits}
                  min={0}
                  max={1000}
                  unit="± %"
                  onChange={(next) => onChange({ [limit]: next })}
                  onError={(message) => onError(limit, message)}
                />
              )}
            </>
          ) : (
            <output id={attributes.id}>
              {format.number(value.value)}
              {limits !== null && ` ± ${format.number(limits)} %`}
            </output>
          )}
          <Marks value={value} />
        </span>
      )}
    </FieldRow>
  );
}

function Marks({ value: { figure, value, mark, others } }: { value: SeasonValue }) {
  const t = useText();
  const format = useFormat();
  const { values } = heatSeason.fields.mark;
  if (mark === null)
    return (
      <Badge tone="warn">
        {value === null && isAssumed(figure)
          ? t(messages.assumedValue, { value: format.unit(assumedSeason[figure], "c", 0) })
          : t(messages.unknownValue)}
      </Badge>
    );
  return (
    <span className={styles.marks}>
      <Badge tone={mark === "city" ? "accent" : "neutral"}>{t(values[mark])}</Badge>
      {others.map((other) => (
        <span key={other.mark} className={styles.quiet}>
          {t(messages.gaveWay, { value: format.number(other.value), mark: t(values[other.mark]) })}
        </span>
      ))}
    </span>
  );
}
