import { z } from "zod";
import { palettes } from "#layers/kit/in-palette.ts";
import { job } from "./jobs.ts";
import { orientations, papers, sheetLanguages, titleBlock } from "./paper.ts";

/** 5000 stands for 1:5000. At 1:15000 a whole town lies on an A3. */
export const scales = [500, 1000, 2000, 5000, 10_000, 15_000] as const;

export type Scale = (typeof scales)[number];

const value = z.string().max(200);

/** POST /api/sheets: what shall be drawn, and on what. Answers the job that draws it. */
export const sheetOrder = z.strictObject({
  /** [longitude, latitude] of the middle of the map. */
  centre: z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]),
  scale: z.literal(scales),
  paper: z.enum(papers),
  orientation: z.enum(orientations),
  /** Ids of the layers to be drawn; their order is that of the city. */
  layers: z.array(z.string().max(63)).min(1).max(100),
  /** Draws of its layer this row only. */
  feature: z.strictObject({ layer: z.string().max(63), id: z.uuid() }).nullable(),
  /** Draws of one of its layers only the rows with these values: `{ plan_year: "2014", stage: ["approved", "adjusted"] }`. */
  only: z
    .strictObject({
      layer: z.string().max(63),
      where: z.record(z.string().max(63), z.union([value, z.array(value).min(1).max(50)])),
    })
    .optional(),
  /** Null is the plan in force. */
  variant: z.uuid().nullable(),
  /** The day of which the sheet shows the rows in force. */
  date: z.iso.date(),
  palette: z.enum(palettes).default("screen"),
  languages: z.enum(sheetLanguages),
  title_block: titleBlock,
});

/** What the job's result holds when the sheet is ready. */
export const finishedSheet = z.object({ name: z.string(), bytes: z.int(), pages: z.int(), rows: z.int() });

/** GET /api/sheets/{id}: the job; GET /api/sheets/{id}/pdf: its file. Whoever asked without an account shows the id. */
export const sheetJob = job.extend({ result: finishedSheet.nullable() });

export type SheetOrder = z.output<typeof sheetOrder>;
export type FinishedSheet = z.output<typeof finishedSheet>;
export type SheetJob = z.output<typeof sheetJob>;
