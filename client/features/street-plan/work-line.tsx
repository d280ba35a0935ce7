import { Plus, Table2, X } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { openTable } from "#client/state/table-layer.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { Select } from "#client/ui/select.tsx";
import { planUnits, type StreetMeasured } from "#contract/street-plan.ts";
import { estimateOf } from "#contract/street-plan-money.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { units } from "#layers/kit/unit.ts";
import { unitPrice } from "#layers/registers/unit-price.ts";
import formStyles from "./form.module.css";
import { formMessages, unitTexts } from "./form-messages.ts";
import { WorkLetter } from "./letters.tsx";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import type { DraftWork } from "./plan-draft.ts";
import { priceFor, pricesFor, type UnitPrice } from "./prices.ts";
import styles from "./street-plan.module.css";

type Props = {
  line: DraftWork;
  year: number;
  /** Undefined until they have come. */
  prices: readonly UnitPrice[] | undefined;
  measured: StreetMeasured["works"][number] | undefined;
  errorOf: (field: string) => string | undefined;
  onChange: (change: Partial<DraftWork>) => void;
  onRemove: () => void;
  onAnother: () => void;
};

export function WorkLine({ line, year, prices, measured, errorOf, onChange, onRemove, onAnother }: Props) {
  const t = useText();
  const price = priceFor(prices ?? [], line);
  const unit = line.unit ?? price?.unit ?? null;
  const som = estimateOf(line.quantity, price?.price ?? null);
  const work = t(streetWorks[line.work]);
  return (
    <li className={formStyles.work}>
      <div className={formStyles.workHead}>
        <WorkLetter work={line.work} />
        <strong>{work}</strong>
        <span className={formStyles.workSum}>
          {som !== null && (
            <>
              <Thousands som={som} /> {t(messages.thousandSom)}
            </>
          )}
        </span>
        <IconButton icon={<Plus />} label={t(formMessages.anotherLine, { work })} onClick={onAnother} />
        <IconButton icon={<X />} label={t(formMessages.removeWork, { work })} onClick={onRemove} />
      </div>
      <div className={formStyles.quantity}>
        <FieldRow label={t(formMessages.quantity)} error={errorOf("quantity")}>
          {(attributes) => (
            <NumberInput
              {...attributes}
              min={0}
              max={10_000_000}
              value={line.quantity}
              onChange={(quantity) =>
                onChange({ quantity, unit, basis: quantity === null ? null : "entered" })
              }
            />
          )}
        </FieldRow>
        <FieldRow label={t(formMessages.unit)} error={errorOf("unit")}>
          {(attributes) => (
            <Select
              {...attributes}
              value={unit}
              options={planUnits.map((value) => ({ value, label: t(unitTexts[value]) }))}
              onChange={(next) => onChange({ unit: next, basis: line.quantity === null ? null : "entered" })}
            />
          )}
        </FieldRow>
      </div>
      <Basis line={line} measured={measured} />
      {prices && (
        <Price line={line} year={year} prices={prices} error={errorOf("unit_price_id")} onChange={onChange} />
      )}
    </li>
  );
}

function Basis({ line, measured }: Pick<Props, "line" | "measured">) {
  const t = useText();
  if (line.quantity === null)
    return measured && measured.quantity === null ? (
      <p className={styles.note}>{t(formMessages.notKnown)}</p>
    ) : null;
  const note = line.basis === "measured" && measured ? t(measured.note) : "";
  return (
    <p className={styles.note}>
      {t(line.basis === "measured" ? formMessages.measured : formMessages.entered)}
      {note && `: ${note}`}
    </p>
  );
}

type PriceProps = {
  line: DraftWork;
  year: number;
  prices: readonly UnitPrice[];
  error: string | undefined;
  onChange: Props["onChange"];
};

/** The price of the plan's year; where there are several, one is chosen. */
function Price({ line, year, prices, error, onChange }: PriceProps) {
  const t = useText();
  const format = useFormat();
  const fitting = pricesFor(prices, line);
  const price = priceFor(prices, line);
  if (!price)
    return (
      <div className={styles.warning} role="note">
        <span>
          {t(formMessages.noPrice, { work: t(streetWorks[line.work]), year: String(year) })}{" "}
          {error && <span className={styles.error}>{error}</span>}
        </span>
        <Button icon={<Table2 />} onClick={() => openTable(unitPrice.id)}>
          {t(formMessages.openPrices)}
        </Button>
      </div>
    );
  const labelOf = (one: UnitPrice): string =>
    `${t(one.title)}: ${format.number(Number(one.price), 2)} ${t(units.som)}/${t(unitTexts[one.unit])}`;
  return (
    <FieldRow label={t(formMessages.price, { year: String(year) })} error={error}>
      {(attributes) => (
        <Select
          {...attributes}
          value={price.id}
          title={labelOf(price)}
          options={fitting.map((one) => ({ value: one.id, label: labelOf(one) }))}
          onChange={(id) => {
            const next = fitting.find((one) => one.id === id);
            onChange({ unit_price_id: id, ...(next && { unit: next.unit }) });
          }}
        />
      )}
    </FieldRow>
  );
}
