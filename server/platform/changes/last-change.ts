import type { ChangeFeed } from "./feed.ts";

/** Stands for the last change of layers that nothing was ever written to. */
export const beginning = "beginning";

/** The id of the last change of these layers that the feed has told; an id of any other layer would tell that there was one. */
export function lastChangeOf({ positions }: ChangeFeed, layers: readonly string[]): string {
  const last = layers
    .flatMap((id) => positions.get(id) ?? [])
    .reduce<{ seq: number; change_id: string } | null>((a, b) => (a && a.seq > b.seq ? a : b), null);
  return last?.change_id ?? beginning;
}
