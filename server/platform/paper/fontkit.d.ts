/** What is used of fontkit, which brings no types of its own. Lengths are font units, y upwards. */
declare module "fontkit" {
  type Command = {
    readonly command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
    readonly args: readonly number[];
  };
  type Glyph = { readonly path: { readonly commands: readonly Command[] } };
  type Run = {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
    readonly advanceWidth: number;
  };
  export type Font = { readonly unitsPerEm: number; layout(text: string): Run };
  export function create(file: Buffer): Font;
}
