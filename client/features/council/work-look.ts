import { planItem } from "#layers/council/plan-item.ts";
import type { StreetWork } from "#layers/council/street-works.ts";
import { legendOf, type SwatchLook } from "#painter/legend.ts";

const looks = new Map(legendOf(planItem).map(({ value, look }) => [value, look]));

/** How the map draws a kind of work; null is not known. */
export const lookOf = (work: StreetWork | null): SwatchLook | undefined => looks.get(work);
