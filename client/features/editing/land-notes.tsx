import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { cured, ownKey } from "#client/map/editing/land-operations.ts";
import type { LandDefect } from "#client/map/editing/land-state.ts";
import type { Shape } from "#client/map/editing/shape.ts";
import { landPlaneOf } from "#client/map/editing/use-land.ts";
import { useMap } from "#client/map/map-context.ts";
import { useMetric } from "#client/map/metric.ts";
import { flyToPoint } from "#client/map/use-camera.ts";
import { type Draft, editDraft } from "#client/state/editing.ts";
import { Button } from "#client/ui/button.tsx";
import type { Layer } from "#layers/kit/define-layer.ts";
import styles from "./editor-bar.module.css";
import { bornZones, goneZones, landMessages, moreDefects } from "./land-messages.ts";
import { useZoneName } from "./use-zone-name.ts";

const shownAtOnce = 3;

/** Gaps and overlaps as they arise, each with its area and its cures; and what else the work does to other zones. */
export function LandNotes({ layer, draft }: { layer: Layer; draft: Draft }) {
  const t = useText();
  const defects = draft.drawing ? [] : (draft.land?.defects ?? []);
  const born = draft.related.filter(({ op, layer: of }) => op === "create" && of === layer.id).length;
  const gone = draft.related.filter(({ op }) => op === "remove").length;
  return (
    <>
      {born > 0 && <p>{t(bornZones, { count: born })}</p>}
      {gone > 0 && <p>{t(goneZones, { count: gone })}</p>}
      {defects.slice(0, shownAtOnce).map((defect) => (
        <DefectNote key={String(defect.place)} layer={layer} draft={draft} defect={defect} />
      ))}
      {defects.length > shownAtOnce && (
        <p className={styles.note}>{t(moreDefects, { count: defects.length - shownAtOnce })}</p>
      )}
    </>
  );
}

function DefectNote({ layer, draft, defect }: { layer: Layer; draft: Draft; defect: LandDefect }) {
  const t = useText();
  const format = useFormat();
  const map = useMap();
  const plane = landPlaneOf(useMetric());
  const nameOf = useZoneName(layer, draft);
  const isGap = defect.kind === "gap";
  // The zone under the editor's hands first, then the longest neighbour.
  const zones = [...defect.zones].sort((a, b) => Number(b === ownKey) - Number(a === ownKey)).slice(0, 2);
  function cure(zone: string): void {
    const again = (before: Shape): Shape => cured(before, plane, defect, zone);
    editDraft({ do: "take", shape: again(draft.shape), again });
  }
  return (
    <div className={styles.defect}>
      <button
        type="button"
        className={styles.defectPlace}
        title={t(landMessages.show)}
        onClick={() => flyToPoint(map, defect.place)}
      >
        {t(isGap ? landMessages.gap : landMessages.overlap, { area: format.area(defect.m2) })}
      </button>
      {zones.map((id) => (
        <Button key={id} onClick={() => cure(id)}>
          {t(isGap ? landMessages.give : landMessages.take, { zone: nameOf(id) })}
        </Button>
      ))}
    </div>
  );
}
