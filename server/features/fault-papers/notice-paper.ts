import type { PaperBox } from "#contract/paper.ts";
import type { AreaMap } from "./area-map.ts";
import type { Said } from "./cut-off.ts";
import type { NoticeFacts } from "./notice-facts.ts";

/** Everything that a notice is drawn from. */
export type NoticePaper = {
  readonly facts: NoticeFacts;
  /** Whose notice it is: the operator, else the city. */
  readonly from: Said;
  readonly map: AreaMap;
  /** Day of printing as it is written. */
  readonly printed: string;
};

/** Lengths in millimetres. A picture is read on a telephone: 1080 x 1350 pixels. */
export const doorSize = { width: 210, height: 297 } as const;
export const pictureSize = { width: 108, height: 135 } as const;
export const pixelsPerMm = 10;

export const doorMap: PaperBox = { left: 14, top: 118, width: 182, height: 96 };
export const pictureMap: PaperBox = { left: 5, top: 47, width: 98, height: 68 };
