import type { Layer } from "#layers/kit/define-layer.ts";
import type { PaperPoint } from "./surface.ts";

/** Easting and northing in metres of the city's plane. */
export type PlanePoint = readonly [east: number, north: number];

/** The part of the paper that shows the ground. Lengths in millimetres. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 5000 for 1:5000. */
  readonly scale: number;
  /** What stands in the middle of the frame. */
  readonly centre: PlanePoint;
  /** Zoom of the map at which the ground is as large as on this paper (zoomOfScale). */
  readonly zoom: number;
};

const equatorM = 40_075_016.686;
const tilePixels = 512;
/** Widths of symbols are millimetres x 4, so that a pixel of the map is a quarter of a millimetre. */
export const mmPerPixel = 0.25;

/** Decides what a scale shows and labels, by the zooms of the layer records. */
export const zoomOfScale = (scale: number, latitude: number): number =>
  Math.log2((equatorM * Math.cos((latitude * Math.PI) / 180)) / tilePixels / ((mmPerPixel / 1000) * scale));

export const mmOf = (metres: number, { scale }: Pick<Frame, "scale">): number => (metres * 1000) / scale;

export const toPaper =
  (frame: Frame) =>
  ([east, north]: PlanePoint): PaperPoint => [
    frame.left + frame.width / 2 + mmOf(east - frame.centre[0], frame),
    frame.top + frame.height / 2 - mmOf(north - frame.centre[1], frame),
  ];

export type PlaneBox = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** The ground that the frame shows, in metres of the plane. */
export function groundOf({ width, height, scale, centre }: Omit<Frame, "left" | "top" | "zoom">): PlaneBox {
  const [halfEast, halfNorth] = [(width * scale) / 2000, (height * scale) / 2000];
  return {
    west: centre[0] - halfEast,
    south: centre[1] - halfNorth,
    east: centre[0] + halfEast,
    north: centre[1] + halfNorth,
  };
}

/** Pens of a drawing at 1:2000 would fill the streets of one at 1:10000. */
export const penOf = ({ scale }: Pick<Frame, "scale">): number => Math.min(1, (2000 / scale) ** 0.35);

/** Whether a layer is not too detailed: as on the map, and half a zoom kinder because paper is read from near. */
export const isDrawnAt = ({ minZoom }: Pick<Layer, "minZoom">, zoom: number): boolean =>
  minZoom <= zoom + 0.5;
