import { palettes } from "#layers/kit/in-palette.ts";
import { languages } from "#layers/kit/text.ts";
import {
  type Camera,
  type Compared,
  type Dock,
  type Selection,
  selectionLimit,
  type ViewState,
} from "./view-state.ts";
import { firstWorkspace, isWorkspaceId, type LayerChoice } from "./workspace.ts";

const layerId = /^[a-z][a-z0-9_]*$/;
const rowId = /^[\w-]{1,64}$/;
const panelId = /^[a-z][a-z-]*$/;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;

/** A camera as the address keeps it: 5 decimals of a degree are about a metre. */
export const roundCamera = (camera: Camera): Camera => ({
  longitude: rounded(camera.longitude, 5),
  latitude: rounded(camera.latitude, 5),
  zoom: rounded(camera.zoom, 2),
  bearing: rounded(camera.bearing, 0),
  pitch: rounded(camera.pitch, 0),
});

/** zoom/latitude/longitude[/bearing/pitch], as OpenStreetMap writes it. */
function writeCamera({ longitude, latitude, zoom, bearing, pitch }: Camera): string {
  return [zoom, latitude, longitude, ...(bearing || pitch ? [bearing, pitch] : [])].join("/");
}

function readCamera(text: string): Camera | null {
  const parts = text.split("/").map((part) => (part === "" ? Number.NaN : Number(part)));
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, bearing = 0, pitch = 0] = parts;
  const inRange =
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(latitude) <= 85 &&
    Math.abs(longitude) <= 180 &&
    pitch >= 0 &&
    pitch <= 85;
  return inRange && Math.abs(bearing) <= 360
    ? roundCamera({ longitude, latitude, zoom, bearing, pitch })
    : null;
}

/** `building` shown, `-building` hidden, `~building` as the workspace has it; `:60` is the opacity in percent. */
function writeLayers(layers: ViewState["layers"]): string {
  return Object.entries(layers)
    .filter(([, { shown, opacity }]) => shown !== undefined || opacity !== undefined)
    .map(([id, { shown, opacity }]) => {
      const sign = shown === undefined ? "~" : shown ? "" : "-";
      return `${sign}${id}${opacity === undefined ? "" : `:${Math.round(opacity * 100)}`}`;
    })
    .join(",");
}

function readLayers(text: string): Record<string, LayerChoice> {
  const layers: Record<string, LayerChoice> = {};
  for (const token of text.split(",")) {
    const match = /^([-~]?)([a-z][a-z0-9_]*)(?::(\d{1,3}))?$/.exec(token);
    // "~building" alone says nothing.
    if (!match?.[2] || (match[1] === "~" && match[3] === undefined)) continue;
    layers[match[2]] = {
      ...(match[1] !== "~" && { shown: match[1] !== "-" }),
      ...(match[3] !== undefined && { opacity: Math.min(Number(match[3]), 100) / 100 }),
    };
  }
  return layers;
}

function readSelection(text: string): Selection | null {
  const [layer = "", list = ""] = text.split("/");
  const ids = list.split(",").filter((id) => rowId.test(id));
  return layerId.test(layer) && ids.length > 0 ? { layer, ids: ids.slice(0, selectionLimit) } : null;
}

function readCompared(text: string): Compared | null {
  const match = /^([\w-]{1,64})\/(\d{1,3})$/.exec(text);
  return match?.[1] ? { variant: match[1], sharePercent: Math.min(Number(match[2]), 100) } : null;
}

function readDock(text: string): Dock | null {
  const match = /^([a-z][a-z-]*)(\.high)?$/.exec(text);
  return match?.[1] ? { panel: match[1], size: match[2] ? "high" : "low" } : null;
}

const readWord = (text: string | null, form: RegExp): string | null =>
  text !== null && form.test(text) ? text : null;

/** What an address shows. What it does not say, or says wrongly, is as if it were not there. */
export function readAddress({ pathname, search }: { pathname: string; search: string }): ViewState {
  const path = pathname.replace(/^\/|\/$/g, "");
  const params = new URLSearchParams(search);
  const year = /^\d{4}$/.test(params.get("year") ?? "") ? Number(params.get("year")) : null;
  return {
    workspace: path === "" ? firstWorkspace : isWorkspaceId(path) ? path : null,
    camera: readCamera(params.get("at") ?? ""),
    layers: readLayers(params.get("layers") ?? ""),
    selection: readSelection(params.get("pick") ?? ""),
    year,
    variant: readWord(params.get("variant"), rowId),
    palette: palettes.find((palette) => palette === params.get("palette")) ?? "screen",
    compared: readCompared(params.get("compare") ?? ""),
    language: languages.find((language) => language === params.get("lang")) ?? null,
    dock: readDock(params.get("dock") ?? ""),
    panel: readWord(params.get("panel"), panelId),
    open: readWord(params.get("open"), rowId),
    by: readWord(params.get("by"), layerId),
  };
}

/** Path and query, readable: no sign in it needs escaping. */
export function writeAddress(view: ViewState): string {
  const { camera, selection, compared, dock } = view;
  const params: readonly (readonly [string, string])[] = [
    ["at", camera ? writeCamera(camera) : ""],
    ["layers", writeLayers(view.layers)],
    ["pick", selection ? `${selection.layer}/${selection.ids.slice(0, selectionLimit).join(",")}` : ""],
    ["year", view.year === null ? "" : String(view.year)],
    ["variant", view.variant ?? ""],
    ["compare", compared ? `${compared.variant}/${Math.round(compared.sharePercent)}` : ""],
    ["palette", view.palette === "screen" ? "" : view.palette],
    ["dock", dock ? `${dock.panel}${dock.size === "high" ? ".high" : ""}` : ""],
    ["panel", view.panel ?? ""],
    ["open", view.open ?? ""],
    ["by", view.by ?? ""],
    ["lang", view.language ?? ""],
  ];
  const query = params
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return `/${view.workspace ?? ""}${query && `?${query}`}`;
}
