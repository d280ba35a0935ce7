import { z } from "zod";

/** GET /api/attributions: what the licences of loaded files ask to be shown beside the map. */
export const attributions = z.object({ attributions: z.array(z.string()) });

export type Attributions = z.output<typeof attributions>;
