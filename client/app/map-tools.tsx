import { Suspense } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { CompareOnMap } from "#client/features/compare/on-map.tsx";
import { CoordinatesTool } from "#client/features/coordinates/coordinates-tool.tsx";
import { Readout } from "#client/features/coordinates/readout.tsx";
import { CouncilOnMap } from "#client/features/council/on-map.tsx";
import { EditorBar } from "#client/features/editing/editor-bar.tsx";
import { ImportPreview } from "#client/features/import/preview-on-map.tsx";
import { IsolationOnMap } from "#client/features/isolation/isolation-on-map.tsx";
import { AreaOnMap } from "#client/features/land-balance/area-on-map.tsx";
import { MapTools } from "#client/features/map-tools/map-tools.tsx";
import { ScaleLine } from "#client/features/map-tools/scale-line.tsx";
import { PrintTool } from "#client/features/print/print-tool.tsx";
import { RemarkOnMap } from "#client/features/remarks/remark-on-map.tsx";
import { YearSlider } from "#client/features/year/year-slider.tsx";
import { MapCorner, MapOverlay } from "#client/map/map-overlay.tsx";
import { useView } from "#client/state/view-store.ts";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { staff } from "#layers/kit/roles.ts";

// With the form's store comes a validator, which residents have no use for.
const FaultsOnMap = lazyPart(() => import("#client/features/faults/on-map.tsx"));
const HeatLossOnMap = lazyPart(() => import("#client/features/heat-loss/on-map.tsx"));
const WaterBalanceOnMap = lazyPart(() => import("#client/features/water-balance/on-map.tsx"));
const StreetPlanOnMap = lazyPart(() => import("#client/features/street-plan/on-map.tsx"));

function LossesOnMap() {
  const here = useView(({ workspace }) => workspace === "losses");
  return (
    here && (
      <>
        <HeatLossOnMap />
        <WaterBalanceOnMap />
      </>
    )
  );
}

/** What features put on the map. A chunk of its own: the map is drawn while it loads. */
export default function ToolsOnMap() {
  return (
    <MapOverlay>
      <CompareOnMap />
      <ImportPreview />
      <CoordinatesTool />
      <EditorBar />
      <RemarkOnMap />
      <AreaOnMap />
      <IsolationOnMap />
      {hasRole(usePerson(), staff) && (
        <Suspense>
          <FaultsOnMap />
          <StreetPlanOnMap />
          <LossesOnMap />
        </Suspense>
      )}
      <CouncilOnMap />
      <PrintTool />
      <MapCorner place="bottom-left">
        <ScaleLine />
        <Readout />
      </MapCorner>
      <MapCorner place="bottom">
        <YearSlider />
      </MapCorner>
      <MapTools />
    </MapOverlay>
  );
}
