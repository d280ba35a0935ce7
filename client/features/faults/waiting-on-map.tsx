import { useMemo } from "react";
import type { SketchPart } from "#client/map/sketch.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { useKeptFaults } from "./use-kept.ts";

/** The places of faults that were logged without a signal. */
export function WaitingOnMap() {
  const kept = useKeptFaults();
  const parts = useMemo(
    () =>
      kept.map(
        ({ fault: { at } }): SketchPart => ({
          role: "place",
          geometry: { type: "Point", coordinates: [at[0], at[1]] },
        }),
      ),
    [kept],
  );
  useSketch("fault-waiting", parts);
  return null;
}
