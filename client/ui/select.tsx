import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./input.module.css";

type Props<V extends string> = Omit<ComponentProps<"select">, "onChange" | "value" | "children"> & {
  value: V | null;
  options: readonly { readonly value: V; readonly label: string }[];
  onChange: (value: V | null) => void;
  /** Text of the empty choice. Left out: there is none. */
  empty?: string;
};

/** The browser's own list: it works under fingers, by keyboard and by screen reader, and needs no style of its own. */
export function Select<V extends string>({ value, options, onChange, empty, className, ...rest }: Props<V>) {
  return (
    <span className={classNames(styles.selectBox, className)}>
      <select
        {...rest}
        className={styles.select}
        value={value ?? ""}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        {(empty !== undefined || value === null) && <option value="">{empty ?? ""}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" />
    </span>
  );
}
