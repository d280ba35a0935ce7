const equatorM = 40_075_016.686;
/** MapLibre counts zooms in tiles of 512 pixels. */
const tilePixels = 512;

/** Ground metres under a pixel of the map. */
export const metresPerPixel = (latitude: number, zoom = 0): number =>
  (equatorM * Math.cos((latitude * Math.PI) / 180)) / tilePixels / 2 ** zoom;
