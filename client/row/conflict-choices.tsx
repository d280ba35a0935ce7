import type { ReactNode } from "react";
import { useText } from "#client/i18n/use-text.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { units } from "#layers/kit/unit.ts";
import styles from "./conflict.module.css";
import { conflictMessages as messages } from "./conflict-messages.ts";
import { FieldValue } from "./field-value.tsx";
import { conflictOf, type Values } from "./row-values.ts";

/** Whose value stays, by field; left out: mine. */
export type Kept = Readonly<Record<string, "mine" | "theirs">>;

/** What of mine is left to be saved. */
export const keptOfMine = (mine: Values, kept: Kept): Record<string, unknown> =>
  Object.fromEntries(Object.entries(mine).filter(([name]) => kept[name] !== "theirs"));

type Props = {
  layer: Layer;
  base: Values;
  mine: Values;
  theirs: Values;
  kept: Kept;
  onKeep: (kept: Kept) => void;
  /** Shows one of the two shapes, where both have changed it. */
  shape?: (shown: unknown, beside?: unknown) => ReactNode;
};

/** Two people changed one row: both values side by side, and the second chooses field by field. */
export function ConflictChoices({ layer, base, mine, theirs, kept, onKeep, shape }: Props) {
  const t = useText();
  const { both, theirs: onlyTheirs } = conflictOf(layer, base, mine, theirs);
  const shown = (name: string, values: Values, beside?: Values): ReactNode => {
    if (name === "geom") return shape?.(values["geom"], beside?.["geom"]);
    const field = layer.fields[name];
    return field && <FieldValue field={field} value={values[name]} />;
  };
  const labelOf = (name: string): string => {
    const field = layer.fields[name];
    if (!field) return t(messages.geometry);
    return "unit" in field && field.unit ? `${t(field.label)}, ${t(units[field.unit])}` : t(field.label);
  };
  return (
    <>
      {both.length > 0 && <p className={styles.note}>{t(messages.chooseVersion)}</p>}
      {both.map((name) => (
        <fieldset key={name} className={styles.choices}>
          <legend>{labelOf(name)}</legend>
          {(["mine", "theirs"] as const).map((side) => (
            <label key={side} className={styles.choice}>
              <input
                type="radio"
                name={name}
                checked={(kept[name] ?? "mine") === side}
                onChange={() => onKeep({ ...kept, [name]: side })}
              />
              <span>
                <span className={styles.side}>{t(messages[side])}</span>
                {side === "mine" ? shown(name, mine, theirs) : shown(name, theirs, mine)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {onlyTheirs.length > 0 && (
        <table className={styles.differences}>
          <caption className={styles.side}>{t(messages.theirs)}</caption>
          <tbody>
            {onlyTheirs.map((name) => (
              <tr key={name}>
                <th scope="row">{labelOf(name)}</th>
                <td>{shown(name, theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
