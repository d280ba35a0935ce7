import { getPrinting } from "#client/state/printing.ts";
import { type Scale, scales } from "#contract/sheet.ts";
import { mapBox } from "#contract/sheet-layout.ts";
import { type PlaneGeometry, type Position, pathsOf } from "./geometry.ts";

const metresPerDegree = 111_320;
/** Of the paper's map that a row may fill, so that what is around it is seen too. */
const filled = 0.7;

/** Where a paper must lie to show a row, and the largest scale that holds it. */
export function placeToPrint(geometry: PlaneGeometry): { readonly at: Position; readonly scale: Scale } {
  const points = pathsOf(geometry).flat();
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const at: Position = [(west + east) / 2, (south + north) / 2];
  const { paper, orientation } = getPrinting();
  const { width, height } = mapBox(paper, orientation);
  const widthM = (east - west) * metresPerDegree * Math.cos((at[1] * Math.PI) / 180);
  const heightM = (north - south) * metresPerDegree;
  const fits = (scale: Scale): boolean =>
    widthM <= (filled * width * scale) / 1000 && heightM <= (filled * height * scale) / 1000;
  return { at, scale: scales.find(fits) ?? 10_000 };
}
