import { z } from "zod";
import { fault, problem } from "./problem.ts";

export const encodings = ["utf-8", "windows-1251", "utf-16le", "ibm866"] as const;

const name = z.string().max(300);

/** How rows of a file become rows of a layer. */
export const importSettings = z.strictObject({
  /** Layer of the file, as `content.layers` names it. */
  source: z.strictObject({ file: z.int().nonnegative(), layer: name }),
  /** Only rows whose column has one of these values: one drawing layer, one kind of OSM object. Empty takes all. */
  where: z.array(z.strictObject({ column: name, values: z.array(name).max(200) })).max(5),
  layer: z.string().max(63),
  /** EPSG code of the file's coordinates. */
  srid: z.int().min(1).max(998_999),
  /** The file gives northing before easting. */
  swap_axes: z.boolean(),
  /** Field of the layer, or "extra", "ignore", "easting" or "northing", by column of the file. */
  columns: z.record(name, z.string().max(63)),
  /** Choices by the value that the file writes, by field. `*` is every other value; an empty choice leaves the field empty. */
  values: z.record(z.string().max(63), z.record(name, z.string().max(63))),
  /** The same value for every row, by field. A value of the file goes before it. */
  constants: z.record(z.string().max(63), z.string().max(2000)),
  /** Links only: layer that new nodes of the network go to. */
  node_layer: z.string().max(63).nullable(),
  /** How far ends of links may lie from each other, and fittings from their link, to belong together. */
  tolerance_m: z.number().min(0).max(100),
});

const sourceColumn = z.object({ name: z.string(), samples: z.array(z.string()) });
export const sourceLayer = z.object({
  file: z.int(),
  name: z.string(),
  driver: z.string(),
  count: z.int().nullable(),
  geometry: z.string().nullable(),
  extent: z.array(z.number()).nullable(),
  srid: z.int().nullable(),
  crs_name: z.string().nullable(),
  columns: z.array(sourceColumn),
});

const reason = z.object({
  code: z.string(),
  message: z.string(),
  cure: z.string().nullable(),
  rows: z.int(),
});

/** What was found when the rows were checked. Nothing is saved yet. */
export const importSummary = z.object({
  rows: z.int(),
  bad_rows: z.int(),
  /** Kinds of faults, the most frequent first. */
  reasons: z.array(reason),
  /** New nodes, and existing ones that ends of links will meet. */
  nodes: z.object({ new: z.int(), existing: z.int() }).nullable(),
  /** West, south, east, north in degrees. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** The same file was loaded into this layer before. */
  loaded_before: z.iso.datetime().nullable(),
  /** Shown wherever the data are, by the licence of their source. */
  attribution: z.string().nullable(),
});

export const importStates = [
  "reading",
  "read",
  "checking",
  "checked",
  "saving",
  "saved",
  "failed",
  "discarded",
] as const;

export const importState = z.object({
  id: z.uuid(),
  state: z.enum(importStates),
  file: z.object({ id: z.uuid(), name: z.string(), bytes: z.int() }),
  created_at: z.iso.datetime(),
  created_by: z.string(),
  /** The job under way, or the last one. */
  job_id: z.uuid().nullable(),
  encoding: z.enum(encodings).nullable(),
  content: z.object({ layers: z.array(sourceLayer) }).nullable(),
  settings: importSettings.nullable(),
  summary: importSummary.nullable(),
  problem: problem.nullable(),
  /** The change set that saved it, which can be undone. */
  change_id: z.uuid().nullable(),
  undone: z.boolean(),
});

export const newImport = z.strictObject({
  /** Made by the client; becomes the id of the change set. */
  id: z.uuid(),
  file_id: z.uuid(),
  /** Given when the texts of the first reading were unreadable. */
  encoding: z.enum(encodings).optional(),
});

export const saveImport = z.strictObject({
  reason: z.string().trim().min(1).max(2000).optional(),
  /** Save the good rows though there are bad ones. Without it, bad rows stop the whole. */
  leave_out_bad_rows: z.boolean().default(false),
});

/** A row as it will be saved. */
export const importRow = z.object({
  /** From 1, as it stands in the file. */
  number: z.int(),
  row: z.record(z.string(), z.unknown()),
  faults: z.array(fault),
});
export const importRows = z.object({ rows: z.array(importRow), next: z.int().nullable() });

export const importList = z.object({ imports: z.array(importState) });

export type ImportSettings = z.output<typeof importSettings>;
export type ImportState = z.output<typeof importState>;
export type ImportSummary = z.output<typeof importSummary>;
export type ImportRow = z.output<typeof importRow>;
export type SourceLayer = z.output<typeof sourceLayer>;
