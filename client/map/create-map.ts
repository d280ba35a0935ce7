import "maplibre-gl/dist/maplibre-gl.css";
import { MapLibreMap, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { spriteImage } from "./sprite/sprite.ts";

setWorkerUrl(workerUrl);
prewarm();

const reducedMotion = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

export type TheMap = {
  readonly map: MapLibreMap;
  /** Kept once the first, empty style is there, which the city's can then replace. */
  readonly styled: Promise<void>;
};

/**
 * A map without a glyph server, sprite file or control of its own: what it shows comes from our server and our code.
 * Throws without WebGL2. One that only follows another takes no pointer and no key.
 */
export function createMap({ follows = false } = {}): TheMap {
  const map = new MapLibreMap({
    container: document.createElement("div"),
    style: { version: 8, sources: {}, layers: [] },
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

let made: TheMap | null = null;
let failure: unknown = null;

/**
 * The one map of the page. It is made when its code has loaded, because the graphics take a third of a second to
 * start, and the server is being asked who is there meanwhile. It outlives the place on the screen that shows it.
 */
export function theMap(): TheMap {
  if (made) return made;
  // Whoever asks again after a failure wants it tried again.
  if (failure !== null) {
    const thrown = failure;
    failure = null;
    throw thrown;
  }
  made = createMap();
  return made;
}

try {
  made = createMap();
} catch (error) {
  failure = error;
}
