let settle: () => void = () => undefined;

/** Kept once the map of the first visit stands: what the reader does not see waits for it. */
export const firstPicture = new Promise<void>((resolve) => {
  settle = resolve;
});

export function noteFirstPicture(): void {
  settle();
}
