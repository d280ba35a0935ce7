import { getPrinting, type PaperPlace } from "#client/state/printing.ts";
import { type Orientation, orientations, type Paper } from "#contract/paper.ts";
import { type Scale, scales } from "#contract/sheet.ts";
import { mapBox } from "#contract/sheet-layout.ts";
import type { Position } from "./geometry.ts";

const metresPerDegree = 111_320;
/** Of the paper's map that a row may fill, so that what is around it is seen too. */
const rowFills = 0.7;
/** A plan of many rows brings its surroundings with it. */
const planFills = 0.95;
const smallest: Scale = scales[5];

type Extent = { readonly at: Position; readonly widthM: number; readonly heightM: number };

function extentOf(paths: readonly (readonly Position[])[]): Extent {
  const points = paths.flat();
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const at: Position = [(west + east) / 2, (south + north) / 2];
  const widthM = (east - west) * metresPerDegree * Math.cos((at[1] * Math.PI) / 180);
  return { at, widthM, heightM: (north - south) * metresPerDegree };
}

function scaleOn(paper: Paper, orientation: Orientation, extent: Extent, filled: number): Scale {
  const { width, height } = mapBox(paper, orientation);
  const fits = (scale: Scale): boolean =>
    extent.widthM <= (filled * width * scale) / 1000 && extent.heightM <= (filled * height * scale) / 1000;
  return scales.find(fits) ?? smallest;
}

/** Where the paper must lie to show a row, and the largest scale that holds it. */
export function placeToPrint(paths: readonly (readonly Position[])[]): PaperPlace {
  const extent = extentOf(paths);
  const { paper, orientation } = getPrinting();
  return { at: extent.at, scale: scaleOn(paper, orientation, extent, rowFills) };
}

/** How an A3 must lie to show many rows as large as it can. */
export function planToPrint(paths: readonly (readonly Position[])[]): PaperPlace {
  const paper = "A3";
  const extent = extentOf(paths);
  // Of two ways that draw as large, the one along which the plan lies.
  const ways = extent.widthM > extent.heightM ? orientations.toReversed() : orientations;
  const [best] = ways
    .map((orientation) => ({ orientation, scale: scaleOn(paper, orientation, extent, planFills) }))
    .sort((one, other) => one.scale - other.scale);
  return { at: extent.at, paper, scale: smallest, ...best };
}
