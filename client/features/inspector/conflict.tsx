import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { FieldValue } from "#client/row/field-value.tsx";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import type { Fault } from "#contract/problem.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { ChangedNeighbours } from "./changed-neighbours.tsx";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";
import { conflictOf, takesIn, type Values } from "./row-values.ts";
import { ShapePicture } from "./shape-picture.tsx";
import { ShapeShown } from "./shape-shown.tsx";

type Props = {
  layer: Layer;
  base: Values;
  mine: Values;
  /** The row as it now is, `base` where nobody changed it; null when it was removed. */
  theirs: Values | null;
  /** Rows that would have been changed along with it, and that others have changed meanwhile. */
  neighbours?: readonly Fault[];
  busy: boolean;
  onMerge: (merged: Record<string, unknown>) => void;
  onClose: () => void;
};

/** Two people changed one row or its neighbours: both versions side by side, and the second chooses field by field. */
export function ConflictDialog({
  layer,
  base,
  mine,
  theirs,
  neighbours = [],
  busy,
  onMerge,
  onClose,
}: Props) {
  const t = useText();
  const [kept, setKept] = useState<Readonly<Record<string, "mine" | "theirs">>>({});
  if (theirs === null) {
    return (
      <Dialog title={t(messages.changedMeanwhile)} closeLabel={t(messages.close)} onClose={onClose}>
        <p>{t(messages.theirsRemoved)}</p>
      </Dialog>
    );
  }
  const { both, theirs: onlyTheirs } = conflictOf(layer, base, mine, theirs);
  const merged = Object.fromEntries(Object.entries(mine).filter(([name]) => kept[name] !== "theirs"));
  return (
    <Dialog
      title={t(messages.changedMeanwhile)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>{t(messages.cancel)}</Button>
          <Button variant="primary" busy={busy} onClick={() => onMerge(merged)}>
            {t(takesIn({ base, merged, theirs, neighbours }) ? messages.mergeAndLook : messages.merge)}
          </Button>
        </>
      }
    >
      {both.length > 0 && <p className={styles.note}>{t(messages.chooseVersion)}</p>}
      {both.map((name) => (
        <fieldset key={name} className={styles.choices}>
          <legend>{t(layer.fields[name]?.label ?? messages.geometry)}</legend>
          {(["mine", "theirs"] as const).map((side) => (
            <label key={side} className={styles.choice}>
              <input
                type="radio"
                name={name}
                checked={(kept[name] ?? "mine") === side}
                onChange={() => setKept((old) => ({ ...old, [name]: side }))}
              />
              <span>
                <span className={styles.side}>{t(messages[side])}</span>
                <Shown layer={layer} name={name} values={side === "mine" ? mine : theirs} />
                {name === "geom" && (
                  <ShapePicture
                    geometry={(side === "mine" ? mine : theirs)["geom"]}
                    beside={(side === "mine" ? theirs : mine)["geom"]}
                  />
                )}
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
                <th scope="row">{t(layer.fields[name]?.label ?? messages.geometry)}</th>
                <td>
                  <Shown layer={layer} name={name} values={theirs} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {neighbours.length > 0 && <ChangedNeighbours neighbours={neighbours} />}
    </Dialog>
  );
}

function Shown({ layer, name, values }: { layer: Layer; name: string; values: Values }) {
  if (name === "geom") return <ShapeShown geometry={values["geom"]} />;
  const field = layer.fields[name];
  return field ? <FieldValue field={field} value={values[name]} /> : null;
}
