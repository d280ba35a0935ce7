import type { Identity } from "#server/platform/auth/identity.ts";
import type { Context } from "#server/platform/context.ts";

/** What it takes to judge a place: the city, its layers and who asks. */
export type PlaceContext = Pick<Context, "city" | "layers"> & { readonly identity: Identity };
