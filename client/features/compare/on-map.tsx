import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePlanVariants } from "#client/api/plan-variants.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { useDraft } from "#client/state/editing.ts";
import { useViewState } from "#client/state/view-store.ts";
import { ErrorBoundary } from "#client/ui/error-boundary.tsx";
import { NoSecondMap } from "./no-second-map.tsx";
import { type Pair, pairOf } from "./pair.ts";
import { keyOf, usePickedPlace } from "./picked.ts";
import { comparisonQuery } from "./queries.ts";
import { Swipe } from "./swipe.tsx";

/** Two plans under one camera, and the places where they differ. Whoever draws sees one map. */
export function CompareOnMap() {
  const view = useViewState();
  const variants = usePlanVariants();
  const drawing = useDraft() !== null;
  const pair = variants && pairOf(variants, view);
  const picked = usePickedPlace();
  if (!pair || drawing || view.workspace !== "plan") return null;
  const compared = view.compared !== null;
  return (
    <>
      {(compared || picked !== null) && <Differences pair={pair} outlined={compared} picked={picked} />}
      {compared && (
        <ErrorBoundary fallback={() => <NoSecondMap />}>
          <Swipe pair={pair} sharePercent={view.compared?.sharePercent ?? 0} />
        </ErrorBoundary>
      )}
    </>
  );
}

type DifferencesProps = { pair: Pair; outlined: boolean; picked: string | null };

function Differences({ pair, outlined, picked }: DifferencesProps) {
  const { data } = useQuery(comparisonQuery(pair.from.id, pair.to.id));
  const parts = useMemo((): readonly SketchPart[] => {
    return (data?.places ?? []).flatMap((place): SketchPart[] => {
      const lit = keyOf(place) === picked;
      if (lit) return [{ role: "lit", geometry: place.geometry }];
      return outlined ? [{ role: "difference", geometry: place.geometry }] : [];
    });
  }, [data, outlined, picked]);
  useSketch("differences", parts);
  return null;
}
