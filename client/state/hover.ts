/** The row under the pointer, on the map or in a list: each shows what the other points at. */
export type HoveredRow = { readonly layer: string; readonly id: string };

let hovered: HoveredRow | null = null;
const listeners = new Set<() => void>();

export const getHovered = (): HoveredRow | null => hovered;

export function setHovered(next: HoveredRow | null): void {
  if (hovered?.id === next?.id && hovered?.layer === next?.layer) return;
  hovered = next;
  for (const listener of listeners) listener();
}

export function onHoverChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
