/** Lengths that a scale bar may stand for: 1, 2 or 5 times a power of ten. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 2, 1].find((step) => step * power <= most) ?? 1;
  return digit * power;
}

/** The longest round length that fits into some pixels, and how many it takes. */
export function scaleBar(
  metresPerPixel: number,
  mostPixels: number,
): { readonly metres: number; readonly pixels: number } {
  const metres = roundLength(metresPerPixel * mostPixels);
  return { metres, pixels: Math.round(metres / metresPerPixel) };
}
