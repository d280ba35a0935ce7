import { CoordinatesTool } from "#client/features/coordinates/coordinates-tool.tsx";
import { Readout } from "#client/features/coordinates/readout.tsx";
import { EditorBar } from "#client/features/editing/editor-bar.tsx";
import { MapTools } from "#client/features/map-tools/map-tools.tsx";
import { ScaleLine } from "#client/features/map-tools/scale-line.tsx";
import { YearSlider } from "#client/features/year/year-slider.tsx";
import { CityMap } from "#client/map/city-map.tsx";
import { MapCorner, MapOverlay } from "#client/map/map-overlay.tsx";

/** The map with the tools of all features; one chunk, which loads after the shell. */
export default function CityMapWithTools() {
  return (
    <CityMap>
      <MapOverlay>
        <CoordinatesTool />
        <EditorBar />
        <MapCorner place="bottom-left">
          <ScaleLine />
          <Readout />
        </MapCorner>
        <MapCorner place="bottom">
          <YearSlider />
        </MapCorner>
        <MapTools />
      </MapOverlay>
    </CityMap>
  );
}
