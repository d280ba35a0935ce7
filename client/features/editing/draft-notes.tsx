import { TriangleAlert } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { shapeUnderWay } from "#client/map/editing/draft-sketch.ts";
import { geometryOf, isCutting } from "#client/map/editing/shape.ts";
import type { Editor } from "#client/map/editing/use-editor.ts";
import { useMetric } from "#client/map/metric.ts";
import type { Draft } from "#client/state/editing.ts";
import { layerOf } from "#layers/index.ts";
import styles from "./editor-bar.module.css";
import { landMessages } from "./land-messages.ts";
import { LandNotes } from "./land-notes.tsx";
import { hints, messages } from "./messages.ts";

const hintOf = ({ drawing, shape }: Draft) => {
  if (isCutting(shape)) return landMessages.splitHint;
  const isPoint = shape.type === "Point";
  if (!drawing) return isPoint ? hints.pointShaping : hints.shaping;
  return shape.type === "Point" || shape.type === "LineString" ? hints[shape.type] : hints.area;
};

/** Size so far, what is wrong, what else will change: what a person needs to know before saving. */
export function DraftNotes({ draft, aim }: { draft: Draft; aim: Editor["aim"] }) {
  const t = useText();
  const format = useFormat();
  const metric = useMetric();
  const [problem] = draft.problems;
  const geometry = geometryOf({ ...shapeUnderWay(draft.shape, aim), open: null });
  const layer = layerOf(draft.layer);
  const created = layer?.coverage ? undefined : draft.related.find(({ op }) => op === "create");
  const followers = draft.related.filter(({ op }) => op === "patch").length;
  const newNode = created && layerOf(created.layer);
  const rings =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  const areaM2 = rings.reduce(
    (sum, [outline = [], ...holes]) =>
      sum + metric.area(outline) - holes.reduce((cut, hole) => cut + metric.area(hole), 0),
    0,
  );
  return (
    <div className={styles.notes} role="status">
      {problem ? (
        <p className={styles.problem}>
          <TriangleAlert aria-hidden="true" />
          {t(problem.text)}
        </p>
      ) : (
        <p className={styles.hint}>{t(hintOf(draft))}</p>
      )}
      {geometry?.type === "LineString" && (
        <p>
          {t(messages.length)} <strong>{format.length(metric.length(geometry.coordinates))}</strong>
        </p>
      )}
      {rings.length > 0 && (
        <p>
          {t(messages.area)} <strong>{format.area(areaM2)}</strong>
        </p>
      )}
      {newNode && <p>{t(messages.newNodes, { layer: t(newNode.title) })}</p>}
      {draft.notes.map((note) => (
        <p key={note.en} className={styles.note}>
          {t(note)}
        </p>
      ))}
      {layer?.coverage && <LandNotes layer={layer} draft={draft} />}
      {followers > 0 && <p>{t(messages.follows, { count: followers })}</p>}
    </div>
  );
}
