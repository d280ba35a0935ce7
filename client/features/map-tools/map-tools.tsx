import { useState } from "react";
import { MapCorner } from "#client/map/map-overlay.tsx";
import { useMapTool } from "#client/state/map-tool.ts";
import { InViewList } from "./in-view-list.tsx";
import { MapControls } from "./map-controls.tsx";
import { Measure } from "./measure.tsx";
import { Sources } from "./sources.tsx";

/** What stands on every map: zoom, measure, where am I, what is in view. */
export function MapTools() {
  const tool = useMapTool();
  const [listOpen, setListOpen] = useState(false);
  return (
    <>
      {(tool === "measure-length" || tool === "measure-area") && (
        <MapCorner place="top-left">
          <Measure tool={tool} />
        </MapCorner>
      )}
      {listOpen && tool === null && (
        <MapCorner place="top-left">
          <InViewList onClose={() => setListOpen(false)} />
        </MapCorner>
      )}
      <MapCorner place="bottom-right">
        <MapControls listOpen={listOpen} onList={setListOpen} />
        <Sources />
      </MapCorner>
    </>
  );
}
