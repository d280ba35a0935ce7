import type { MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { type Draft, editDraft, getDraft } from "#client/state/editing.ts";
import type { Position } from "../geometry.ts";
import { isCutting, midpointsOf, ringOf, type VertexRef, verticesNeeded, verticesOf } from "./shape.ts";
import type { Snap } from "./snap.ts";

/** Where the pointer or the keyboard's cursor is, and what it holds. */
export type Aim = {
  readonly at: Position | null;
  readonly snap: Snap | null;
  /** The vertex that keys and buttons mean. */
  readonly chosen: VertexRef | null;
  /** A vertex on its way: an existing one, or one pulled out of an edge. */
  readonly drag: { readonly vertex: VertexRef; readonly isNew: boolean; readonly to: Position } | null;
};
export const idleAim: Aim = { at: null, snap: null, chosen: null, drag: null };

type Point = { readonly x: number; readonly y: number };
type PointerEvent = MapMouseEvent | MapTouchEvent;

type Options = {
  /** What catches a place, when the modifier does not forbid it. */
  readonly catch: (at: Position) => Snap | null;
  /** The direction that a held Shift keeps to. */
  readonly straighten: (from: Position, before: Position | null, to: Position) => Position;
  readonly onAim: (aim: Aim) => void;
};

const coarse = (): boolean => window.matchMedia("(pointer: coarse)").matches;
/** Pixels around a vertex that mean it. */
const handleReach = (): number => (coarse() ? 24 : 10);

export type Interaction = {
  readonly stop: () => void;
  readonly choose: (vertex: VertexRef | null) => void;
  /** Moves the keyboard's cursor, or the chosen vertex, by pixels. */
  readonly nudge: (x: number, y: number) => void;
  /** Adds a vertex where the cursor is. */
  readonly put: () => void;
};

/** Binds pointer and touch to the draft. What a gesture means is here; what it does to the shape is in edit.ts. */
export function startInteraction(map: MapLibreMap, options: Options): Interaction {
  const canvas = map.getCanvas();
  let aim = idleAim;
  let pressed: Point | null = null;
  let swallowClick = false;

  const tell = (changes: Partial<Aim>): void => {
    aim = { ...aim, ...changes };
    options.onAim(aim);
  };
  const place = ({ lngLat }: PointerEvent): Position => [lngLat.lng, lngLat.lat];
  const pixels = (at: Position): Point => map.project([at[0], at[1]]);
  const isNear = (at: Position, point: Point, reach = handleReach()): boolean => {
    const { x, y } = pixels(at);
    return Math.hypot(x - point.x, y - point.y) <= reach;
  };

  function caught(at: Position, shift: boolean): { at: Position; snap: Snap | null } {
    const draft = getDraft();
    const ring = draft?.shape.open ? ringOf(draft.shape, draft.shape.open) : [];
    const last = ring.at(-1);
    if (shift && last) return { at: options.straighten(last, ring.at(-2) ?? null, at), snap: null };
    const snap = options.catch(at);
    return { at: snap?.at ?? at, snap };
  }

  /** The vertex or the middle of an edge under a point; while the first ring is open only the click counts. */
  function handleAt(draft: Draft, point: Point): { vertex: VertexRef; isNew: boolean } | null {
    if (draft.shape.open && draft.shape.type !== "Point") return null;
    for (const { ref, at } of verticesOf(draft.shape))
      if (isNear(at, point)) return { vertex: ref, isNew: false };
    for (const { ref, at } of midpointsOf(draft.shape))
      if (isNear(at, point)) return { vertex: ref, isNew: true };
    return null;
  }

  function draw(at: Position, point: Point): void {
    const draft = getDraft();
    const open = draft?.shape.open;
    if (!draft || !open) return;
    const ring = ringOf(draft.shape, open);
    const [first] = ring;
    const last = ring.at(-1);
    const enough = ring.length >= verticesNeeded(draft.shape);
    const closes =
      draft.shape.type.endsWith("Polygon") && !isCutting(draft.shape) && first && isNear(first, point);
    // A click that was caught may lie farther from its vertex than a hand trembles.
    const caughtAgain = last && isNear(last, pixels(at), 1);
    // Clicking the last vertex again ends the drawing; that is what a double click does too.
    if (enough && ((last && isNear(last, point, 6)) || caughtAgain || closes)) editDraft({ do: "finish" });
    else if (draft.shape.type === "Point" || !last || !(caughtAgain || isNear(last, point, 3)))
      editDraft({ do: "add", at });
  }

  const press = (event: PointerEvent): void => {
    const draft = getDraft();
    const handle = draft && handleAt(draft, event.point);
    swallowClick = false;
    const fingers = "touches" in event.originalEvent ? event.originalEvent.touches.length : 1;
    if (!draft || !handle || fingers > 1) return;
    // Else the map would move along.
    event.preventDefault();
    pressed = event.point;
    const to =
      draft.shape.type === "Point"
        ? place(event)
        : (ringOf(draft.shape, handle.vertex)[handle.vertex.index] ?? place(event));
    tell({ drag: { ...handle, to }, chosen: handle.isNew ? aim.chosen : handle.vertex });
  };
  const move = (event: PointerEvent): void => {
    const draft = getDraft();
    if (!draft) return;
    const { at, snap } = caught(place(event), event.originalEvent.shiftKey);
    if (aim.drag && pressed) {
      if (Math.hypot(event.point.x - pressed.x, event.point.y - pressed.y) > 3) swallowClick = true;
      if (swallowClick) tell({ drag: { ...aim.drag, to: at }, at, snap });
      return;
    }
    const handle = handleAt(draft, event.point);
    canvas.style.cursor = handle ? "grab" : draft.drawing || draft.shape.type === "Point" ? "crosshair" : "";
    tell({ at: draft.drawing ? at : null, snap: draft.drawing ? snap : null });
  };
  const release = (): void => {
    const { drag } = aim;
    pressed = null;
    if (!drag) return;
    tell({ drag: null, snap: null });
    if (!swallowClick) return;
    if (drag.isNew) editDraft({ do: "insert", vertex: drag.vertex, at: drag.to });
    else editDraft({ do: "move", vertex: drag.vertex, to: drag.to });
    tell({ chosen: drag.vertex });
  };
  const click = (event: MapMouseEvent): void => {
    const draft = getDraft();
    if (!draft || swallowClick) {
      swallowClick = false;
      return;
    }
    const { at } = caught(place(event), event.originalEvent.shiftKey);
    if (draft.shape.open) draw(at, event.point);
    else if (draft.shape.type === "Point" && !handleAt(draft, event.point)) editDraft({ do: "add", at });
    else if (!handleAt(draft, event.point)) tell({ chosen: null });
  };
  const remove = (event: MapMouseEvent): void => {
    const draft = getDraft();
    const handle = draft && handleAt(draft, event.point);
    if (!handle || handle.isNew) return;
    event.preventDefault();
    editDraft({ do: "remove", vertex: handle.vertex });
    tell({ chosen: null });
  };
  const leave = (): void => {
    if (!aim.drag) tell({ at: null, snap: null });
  };
  // A double click zooms the map by itself, unless somebody says that he has used it.
  const keep = (event: MapMouseEvent): void => event.preventDefault();

  const bound = [
    map.on("mousedown", press),
    map.on("touchstart", press),
    map.on("mousemove", move),
    map.on("touchmove", move),
    map.on("mouseup", release),
    map.on("touchend", release),
    map.on("click", click),
    map.on("dblclick", keep),
    map.on("contextmenu", remove),
    map.on("mouseout", leave),
  ];
  window.addEventListener("mouseup", release);
  // Arrow keys move the cursor, not the map.
  map.keyboard.disable();

  return {
    stop: () => {
      for (const subscription of bound) subscription.unsubscribe();
      window.removeEventListener("mouseup", release);
      map.keyboard.enable();
      canvas.style.cursor = "";
      options.onAim(idleAim);
    },
    choose: (chosen) => tell({ chosen }),
    nudge: (x, y) => {
      const draft = getDraft();
      if (!draft) return;
      const vertex = draft.shape.open
        ? null
        : (aim.chosen ?? (draft.shape.type === "Point" ? { part: 0, ring: 0, index: 0 } : null));
      const from = vertex ? ringOf(draft.shape, vertex)[vertex.index] : aim.at;
      const { x: left, y: top } = from ? pixels(from) : pixels([map.getCenter().lng, map.getCenter().lat]);
      const { lng, lat } = map.unproject([left + x, top + y]);
      if (vertex) editDraft({ do: "move", vertex, to: [lng, lat] });
      else tell({ at: [lng, lat], snap: options.catch([lng, lat]) });
      if (!map.getBounds().contains([lng, lat])) map.panTo([lng, lat]);
    },
    put: () => {
      const { lng, lat } = map.getCenter();
      const at = aim.snap?.at ?? aim.at ?? [lng, lat];
      draw(at, pixels(at));
    },
  };
}
