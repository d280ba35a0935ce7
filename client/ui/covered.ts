export type Edges = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

type Box = Pick<DOMRect, "top" | "right" | "bottom" | "left">;

/** Pixels at each edge of a box that other boxes lie over: a panel at its left covers its left edge by the panel's width. */
export function coveredEdges(box: Box, others: readonly Box[]): Edges {
  const covered = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const other of others) {
    const left = Math.max(other.left, box.left);
    const right = Math.min(other.right, box.right);
    const top = Math.max(other.top, box.top);
    const bottom = Math.min(other.bottom, box.bottom);
    if (right <= left || bottom <= top) continue;
    // A wide box is a sheet at the bottom, a narrow one a panel at a side.
    if (right - left > (box.right - box.left) * 0.8)
      covered.bottom = Math.max(covered.bottom, box.bottom - top);
    else if (left - box.left < box.right - right) covered.left = Math.max(covered.left, right - box.left);
    else covered.right = Math.max(covered.right, box.right - left);
  }
  return covered;
}

/** What panels and sheets cover of an element now: the padding of a map that brings something into sight. */
export const coveredNow = (element: Element): Edges =>
  coveredEdges(
    element.getBoundingClientRect(),
    [...document.querySelectorAll("[data-covers]")].map((other) => other.getBoundingClientRect()),
  );
