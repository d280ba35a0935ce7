import { CompareOnMap } from "#client/features/compare/on-map.tsx";
import { CoordinatesTool } from "#client/features/coordinates/coordinates-tool.tsx";
import { Readout } from "#client/features/coordinates/readout.tsx";
import { EditorBar } from "#client/features/editing/editor-bar.tsx";
import { ListedOnMap } from "#client/features/faults/listed-on-map.tsx";
import { FaultPlaceOnMap } from "#client/features/faults/place-on-map.tsx";
import { ImportPreview } from "#client/features/import/preview-on-map.tsx";
import { IsolationOnMap } from "#client/features/isolation/isolation-on-map.tsx";
import { AreaOnMap } from "#client/features/land-balance/area-on-map.tsx";
import { MapTools } from "#client/features/map-tools/map-tools.tsx";
import { ScaleLine } from "#client/features/map-tools/scale-line.tsx";
import { PrintTool } from "#client/features/print/print-tool.tsx";
import { RemarkOnMap } from "#client/features/remarks/remark-on-map.tsx";
import { YearSlider } from "#client/features/year/year-slider.tsx";
import { MapCorner, MapOverlay } from "#client/map/map-overlay.tsx";

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
      <ListedOnMap />
      <FaultPlaceOnMap />
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
