import { queryClient } from "#client/api/query-client.ts";
import { sessionQuery } from "#client/api/session.ts";
import { getView } from "#client/state/view-store.ts";
import { createMap, emptyStyle, type TheMap } from "./create-map.ts";
import { loadLabelFonts } from "./style/fonts.ts";
import { firstStyle } from "./style-of-view.ts";
import { tilesetsQuery } from "./tilesets.ts";

/** Kept, also where they do not come: without its fonts the map is still a map. */
export const labelFonts: Promise<void> = loadLabelFonts().catch(() => undefined);

// On its way before anything is shown.
const answers = Promise.all([
  queryClient.fetchQuery(sessionQuery),
  queryClient.fetchQuery(tilesetsQuery),
  labelFonts,
]);
answers.catch(() => undefined);

let made: TheMap | null = null;
let failure: unknown = null;
let begun = false;

/** Tiles come into the workers while the shell is still being made. */
async function begin({ map }: TheMap): Promise<void> {
  if (begun) return;
  begun = true;
  const style = await answers.then(
    ([session, { tilesets }]) => firstStyle(session.city, tilesets),
    // Whoever is shown the map is told what is missing, and it is asked for again.
    () => emptyStyle,
  );
  map.setStyle(style, { diff: false, validate: import.meta.env.DEV });
}

function make(): TheMap {
  const fresh = createMap({ style: null });
  const { camera } = getView();
  if (camera) {
    const { longitude, latitude, zoom, bearing } = camera;
    fresh.map.jumpTo({ center: [longitude, latitude], zoom, bearing });
    void begin(fresh);
  }
  return fresh;
}

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
  made = make();
  return made;
}

/** Where no link says what to look at, the map begins once it knows the room that the panels leave it. */
export const beginAt = (map: TheMap, look: () => void): void => {
  if (!begun) look();
  void begin(map);
};

try {
  made = make();
} catch (error) {
  failure = error;
}
