import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { rowTitle } from "#client/row/row-title.ts";
import type { Fault } from "#contract/problem.ts";
import { layerOf } from "#layers/index.ts";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";
import { ShapeShown } from "./shape-shown.tsx";

/** Neighbours that the work would have changed, as it would have left them beside what they are now. */
export function ChangedNeighbours({ neighbours }: { neighbours: readonly Fault[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <p className={styles.note}>{t(messages.neighboursChanged)}</p>
      <table className={styles.differences}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t(messages.mine)}</th>
            <th scope="col">{t(messages.theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {neighbours.map(({ id = "", layer: name = "", mine, theirs }) => {
            const layer = layerOf(name);
            return (
              <tr key={id}>
                <th scope="row">{layer && rowTitle(layer, { ...theirs, id }, language)}</th>
                <td>{mine ? <ShapeShown geometry={mine["geom"]} /> : t(messages.removedVersion)}</td>
                <td>{theirs ? <ShapeShown geometry={theirs["geom"]} /> : t(messages.removedVersion)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
