import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./slider.module.css";

type Props = Omit<ComponentProps<"input">, "onChange" | "value" | "type" | "min" | "max"> & {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** The value as it is spoken and shown. */
  valueText: string;
  onChange: (value: number) => void;
  /** Hides the shown value where its place is too small. */
  bare?: boolean;
};

export function Slider({
  label,
  value,
  min,
  max,
  step = 1,
  valueText,
  onChange,
  bare,
  className,
  ...rest
}: Props) {
  return (
    <span className={classNames(styles.row, className)}>
      <input
        {...rest}
        type="range"
        className={styles.slider}
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step={step}
        value={value}
        style={{ "--share": `${((value - min) / (max - min || 1)) * 100}%` }}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {!bare && <span className={styles.value}>{valueText}</span>}
    </span>
  );
}
