import type { MapLibreMap } from "maplibre-gl";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { coveredNow, type Edges } from "#client/ui/covered.ts";
import { shiftIntoSight } from "./in-sight.ts";
import { useMap } from "./map-context.ts";
import styles from "./map-overlay.module.css";
import { pickedPlace } from "./use-pointer.ts";

const free: Edges = { top: 0, right: 0, bottom: 0, left: 0 };
const CoveredContext = createContext(free);
/** What panels cover of the map, for what stands on it. */
export const useCoveredEdges = (): Edges => use(CoveredContext);

const same = (one: Edges, other: Edges): boolean =>
  one.top === other.top &&
  one.right === other.right &&
  one.bottom === other.bottom &&
  one.left === other.left;

/** What panels cover of the map now, followed while they open, close and are dragged. */
function useCovered(container: HTMLElement): Edges {
  const [covered, setCovered] = useState(free);
  useEffect(() => {
    const measure = (): void =>
      setCovered((before) => {
        const now = coveredNow(container);
        return same(before, now) ? before : now;
      });
    const sizes = new ResizeObserver(measure);
    const shell = container.closest("[data-region]")?.parentElement;
    const watch = (): void => {
      sizes.disconnect();
      sizes.observe(container);
      for (const cover of document.querySelectorAll("[data-covers]")) sizes.observe(cover);
      measure();
    };
    const panels = new MutationObserver(watch);
    if (shell) panels.observe(shell, { childList: true });
    watch();
    return () => {
      sizes.disconnect();
      panels.disconnect();
    };
  }, [container]);
  return covered;
}

/** A panel that opens over the row that was just clicked, or takes room from the map, must not hide it. */
function useKeepPickedInSight(map: MapLibreMap, covered: Edges): void {
  useEffect(() => {
    const keep = (): void => {
      const at = pickedPlace();
      if (!at) return;
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const [x, y] = shiftIntoSight(map.project([at[0], at[1]]), { width, height }, covered);
      if (x !== 0 || y !== 0) map.panBy([x, y]);
    };
    keep();
    map.on("resize", keep);
    return () => {
      map.off("resize", keep);
    };
  }, [map, covered]);
}

/** The part of the map that no panel covers. What stands on the map stands in one of its corners. */
export function MapOverlay({ children }: { children: ReactNode }) {
  const map = useMap();
  const covered = useCovered(map.getContainer());
  useKeepPickedInSight(map, covered);
  const { top, right, bottom, left } = covered;
  return (
    <div className={styles.overlay} style={{ top, right, bottom, left }}>
      <CoveredContext value={covered}>
        <div className={styles.grid}>{children}</div>
      </CoveredContext>
    </div>
  );
}

type Place = "top-left" | "top" | "bottom-left" | "bottom" | "bottom-right";

export const MapCorner = ({ place, children }: { place: Place; children: ReactNode }) => (
  <div className={styles[place]}>{children}</div>
);
