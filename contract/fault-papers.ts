import { z } from "zod";

/* What a fault leaves on paper: the journal of a shift, the notice to residents, the sheet for the crew. */

/** Characters of a notice to paste, in both languages together: what messengers and text messages show without folding. */
export const longestNotice = 500;
/** Days that one journal may cover. */
export const longestJournalDays = 366;

/**
 * GET /api/faults/:id/notice : the text to paste, Kyrgyz then Russian. The same notice as a paper for doors is
 * /notice/door (PDF, A4), as a picture /notice/picture (PNG); the crew's sheet is /crew-sheet (PDF, A4).
 */
export const faultNotice = z.object({
  text: z.string(),
  characters: z.int(),
  /** False where the register does not know who is cut off: the notice says so. */
  extent_known: z.boolean(),
  sample: z.boolean(),
});

export type FaultNotice = z.output<typeof faultNotice>;
