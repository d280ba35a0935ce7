import { useId } from "react";
import styles from "./segmented.module.css";

type Props<V extends string> = {
  label: string;
  value: V;
  options: readonly {
    readonly value: V;
    readonly label: string;
    readonly title?: string;
    readonly lang?: string;
  }[];
  onChange: (value: V) => void;
};

/** One of a few, all in sight. Native radio buttons: arrows and screen readers work by themselves. */
export function Segmented<V extends string>({ label, value, options, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset className={styles.group} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.option} title={option.title} lang={option.lang}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.title}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
