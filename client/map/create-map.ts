import "maplibre-gl/dist/maplibre-gl.css";
import { MapLibreMap, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { spriteImage } from "./sprite/sprite.ts";

setWorkerUrl(workerUrl);

export const reducedMotion = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A map without a glyph server, sprite file or control of its own: what it shows comes from our server and our code. Throws without WebGL2. */
export function createMap(container: HTMLElement, style: StyleSpecification): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    attributionControl: false,
    minZoom: 9,
    maxZoom: 21,
    // A plan is looked at from above; turning it is enough.
    maxPitch: 0,
    pitchWithRotate: false,
    fadeDuration: reducedMotion() ? 0 : 150,
    reduceMotion: reducedMotion(),
    // Double clicks end a drawing; two fingers, the wheel and the buttons zoom.
    doubleClickZoom: true,
    validateStyle: import.meta.env.DEV,
  });
  map.setMissingStyleImageResolver((name) => {
    const image = spriteImage(name);
    if (image && !map.hasImage(name))
      map.addImage(name, image.image, { sdf: true, pixelRatio: image.pixelRatio });
  });
  return map;
}
