/**
 * Glyphs are drawn in the browser from the interface's own font, so that no glyph server is needed. MapLibre reads
 * the weight from the name of the first family, which need not exist.
 */
const family = "Golos Text Variable";
export const labelFonts = { regular: [family], medium: ["Medium", family] };

/** A letter of each part that the font's files are split into: what is not loaded would be drawn in another font. */
const samples = "Aa0 Ая № Ңңөү × ² ĀŌ";

export async function loadLabelFonts(): Promise<void> {
  await Promise.all(
    ["400", "500"].map((weight) => document.fonts.load(`${weight} 24px "${family}"`, samples)),
  );
}
