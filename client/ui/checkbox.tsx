import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import styles from "./checkbox.module.css";
import { classNames } from "./class-names.ts";

type Props = Omit<ComponentProps<"input">, "onChange" | "type" | "checked" | "children"> & {
  /** "mixed": some of what it stands for. */
  checked: boolean | "mixed";
  onChange: (checked: boolean) => void;
  /** Left out only where `aria-label` names it. */
  children?: ReactNode;
};

export function Checkbox({ checked, onChange, children, className, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = checked === "mixed";
  }, [checked]);
  return (
    <label className={classNames(styles.row, className)}>
      <input
        {...rest}
        ref={input}
        type="checkbox"
        className={styles.box}
        checked={checked === true}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}

/** For what takes effect at once, without saving. */
export function Switch({ checked, onChange, children, className, ...rest }: Props & { checked: boolean }) {
  return (
    <label className={classNames(styles.row, className)}>
      <input
        {...rest}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className={styles.switch}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
