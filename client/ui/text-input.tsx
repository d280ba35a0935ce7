import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./input.module.css";

type Props = Omit<ComponentProps<"input">, "onChange" | "value" | "prefix"> & {
  value: string;
  onChange: (value: string) => void;
  icon?: ReactNode;
  /** Stands inside, after the text. */
  suffix?: ReactNode;
};

export function TextInput({ value, onChange, icon, suffix, className, type = "text", ...rest }: Props) {
  return (
    <span className={classNames(styles.box, className)}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <input
        {...rest}
        type={type}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {suffix && <span className={styles.suffix}>{suffix}</span>}
    </span>
  );
}

type AreaProps = Omit<ComponentProps<"textarea">, "onChange" | "value"> & {
  value: string;
  onChange: (value: string) => void;
};

/** Grows with its text, up to a dozen lines. */
export function TextArea({ value, onChange, className, rows = 3, ...rest }: AreaProps) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classNames(styles.area, className)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
