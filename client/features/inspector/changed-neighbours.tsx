import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { conflictMessages } from "#client/row/conflict-messages.ts";
import { rowTitle } from "#client/row/row-title.ts";
import type { Fault } from "#contract/problem.ts";
import { layerOf } from "#layers/index.ts";
import styles from "./inspector.module.css";
import { messages } from "./messages.ts";
import { ShapePicture } from "./shape-picture.tsx";
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
            <th scope="col">{t(conflictMessages.mine)}</th>
            <th scope="col">{t(conflictMessages.theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {neighbours.map(({ id = "", layer: name = "", mine, theirs }) => {
            const layer = layerOf(name);
            return (
              <tr key={id}>
                <th scope="row">{layer && rowTitle(layer, { ...theirs, id }, language)}</th>
                <td>
                  <Version shown={mine ?? null} beside={theirs ?? null} />
                </td>
                <td>
                  <Version shown={theirs ?? null} beside={mine ?? null} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

type Row = Readonly<Record<string, unknown>> | null;

function Version({ shown, beside }: { shown: Row; beside: Row }) {
  const t = useText();
  if (!shown) return t(messages.removedVersion);
  return (
    <>
      <ShapeShown geometry={shown["geom"]} />
      {beside && <ShapePicture geometry={shown["geom"]} beside={beside["geom"]} />}
    </>
  );
}
