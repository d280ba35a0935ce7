import "maplibre-gl/dist/maplibre-gl.css";
import { MapLibreMap, prewarm, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { spriteImage } from "./sprite/sprite.ts";

setWorkerUrl(workerUrl);
prewarm();

const reducedMotion = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

export type TheMap = {
  readonly map: MapLibreMap;
  /** Kept once its first style is there, which later ones then change. */
  readonly styled: Promise<void>;
};

type MapOptions = {
  /** One that only follows another takes no pointer and no key. */
  readonly follows?: boolean;
  /** Null: it comes later. */
  readonly style: StyleSpecification | null;
};

export const emptyStyle: StyleSpecification = { version: 8, sources: {}, layers: [] };

/**
 * A map without a glyph server, sprite file or control of its own: what it shows comes from our server and our code.
 * Throws without WebGL2.
 */
export function createMap({ follows = false, style }: MapOptions): TheMap {
  const container = document.createElement("div");
  // As large as it may become: a canvas that grows is thrown away with all that the graphics had prepared for it.
  container.style.width = `${window.innerWidth}px`;
  container.style.height = `${window.innerHeight}px`;
  const map = new MapLibreMap({
    container,
    ...(style && { style }),
    attributionControl: false,
    interactive: !follows,
    minZoom: 9,
    maxZoom: 21,
    // A plan is looked at from above; turning it is enough.
    maxPitch: 0,
    pitchWithRotate: false,
    fadeDuration: reducedMotion() ? 0 : 150,
    reduceMotion: reducedMotion(),
    validateStyle: import.meta.env.DEV,
  });
  map.setMissingStyleImageResolver((name) => {
    const image = spriteImage(name);
    if (image && !map.hasImage(name))
      map.addImage(name, image.image, { sdf: true, pixelRatio: image.pixelRatio });
  });
  const styled = new Promise<void>((resolve) => {
    map.once("style.load", () => resolve());
  });
  return { map, styled };
}
