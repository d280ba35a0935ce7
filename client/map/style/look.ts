import type { Palette } from "#layers/kit/in-palette.ts";
import type { Language } from "#layers/kit/text.ts";
import type { ColorTheme } from "#painter/ground.ts";

/** What the reader chose about how the map looks. */
export type Look = {
  readonly theme: ColorTheme;
  readonly language: Language;
  readonly palette: Palette;
  /** Ground metres per pixel at zoom 0 in the middle of the city; they halve with every zoom. */
  readonly metresPerPixel: number;
};
