import type { Edges } from "#client/ui/covered.ts";

const marginPx = 40;

/** Pixels that a map must be moved by, so that a place on it lies clear of what covers its edges; nothing if it does. */
export function shiftIntoSight(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
  covered: Edges,
): readonly [number, number] {
  const along = (at: number, least: number, most: number): number => {
    // Where panels leave no room there is no better place either.
    if (most <= least) return 0;
    return at < least ? at - least : at > most ? at - most : 0;
  };
  return [
    along(x, covered.left + marginPx, width - covered.right - marginPx),
    along(y, covered.top + marginPx, height - covered.bottom - marginPx),
  ];
}
