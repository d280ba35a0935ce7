import { type ReactNode, useId } from "react";
import styles from "./field-row.module.css";

/** Attributes that tie an input to its label, help and error. Spread them on the input. */
export type FieldAttributes = {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
};

type Props = {
  label: string;
  /** Stands behind the label: "мм". */
  unit?: string | undefined;
  help?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  /** `side`: label left, input right, for dense forms. */
  layout?: "top" | "side";
  children: (attributes: FieldAttributes) => ReactNode;
};

export function FieldRow({ label, unit, help, error, required = false, layout = "top", children }: Props) {
  const id = useId();
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(" ");
  return (
    <div className={styles.row} data-layout={layout}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {unit && <span className={styles.unit}>, {unit}</span>}
        {required && (
          <span className={styles.required} aria-hidden="true">
            *
          </span>
        )}
      </label>
      <div className={styles.control}>
        {children({
          id,
          ...(described && { "aria-describedby": described }),
          ...(error && { "aria-invalid": true }),
          ...(required && { "aria-required": true }),
        })}
        {error && (
          <p id={`${id}-error`} className={styles.error}>
            {error}
          </p>
        )}
        {help && (
          <p id={`${id}-help`} className={styles.help}>
            {help}
          </p>
        )}
      </div>
    </div>
  );
}

/** A shown value with its label, for reading. */
export function ValueRow({
  label,
  unit,
  children,
}: {
  label: string;
  unit?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.value}>
      <dt className={styles.valueLabel}>
        {label}
        {unit && <span className={styles.unit}>, {unit}</span>}
      </dt>
      <dd className={styles.valueText}>{children}</dd>
    </div>
  );
}
