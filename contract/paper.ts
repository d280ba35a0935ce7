import { z } from "zod";
import type { Role } from "#layers/kit/roles.ts";

/* What every paper of the city has in common, whatever stands on it. Lengths are millimetres. */

export const papers = ["A4", "A3"] as const;
export const orientations = ["portrait", "landscape"] as const;
/** Of everything that the sheet says by itself. Two languages stand beside each other; the map's labels are in the first. */
export const sheetLanguages = ["ky", "ru", "ky+ru", "en"] as const;

export type Paper = (typeof papers)[number];
export type Orientation = (typeof orientations)[number];
export type SheetLanguages = (typeof sheetLanguages)[number];

const line = z.string().trim().max(200);

/** A text of the city's own in the two languages of its papers; empty where the city has not said it. */
const ownText = z.strictObject({ ky: line, ru: line });
const signer = z.strictObject({ post: ownText, name: z.string().trim().max(80) });

export const duties = ["drawn", "checked", "agreed", "approved"] as const;
export type Duty = (typeof duties)[number];

/** The штамп: what the city writes on its papers. */
export const titleBlock = z.strictObject({
  organisation: ownText,
  object: ownText,
  title: ownText,
  sheet_number: z.int().min(1).max(999),
  sheet_count: z.int().min(1).max(999),
  signers: z.strictObject({ drawn: signer, checked: signer, agreed: signer, approved: signer }),
});

/** Who may say what stands in the title block from now on. */
export const titleBlockEditors: readonly Role[] = ["planner", "admin"];

const nobody = { post: { ky: "", ru: "" }, name: "" };
/** Before the city has said anything: a block to be filled in by hand. */
export const emptyTitleBlock: TitleBlock = {
  organisation: { ky: "", ru: "" },
  object: { ky: "", ru: "" },
  title: { ky: "", ru: "" },
  sheet_number: 1,
  sheet_count: 1,
  signers: { drawn: nobody, checked: nobody, agreed: nobody, approved: nobody },
};

export type TitleBlock = z.output<typeof titleBlock>;

export type PaperBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const sides = { A4: [210, 297], A3: [297, 420] } as const satisfies Readonly<
  Record<Paper, readonly [short: number, long: number]>
>;

export function paperSize(paper: Paper, orientation: Orientation): { width: number; height: number } {
  const [short, long] = sides[paper];
  return orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}

/** The border line of drawings: 20 mm for the binding, 5 mm elsewhere (GOST 2.301). */
export function borderBox(paper: Paper, orientation: Orientation): PaperBox {
  const { width, height } = paperSize(paper, orientation);
  return { left: 20, top: 5, width: width - 25, height: height - 10 };
}
