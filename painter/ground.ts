import type { Color, Hex } from "#layers/kit/symbology.ts";

export type ColorTheme = "light" | "dark";

export const colorIn = (color: Color, theme: ColorTheme): Hex =>
  typeof color === "string" ? color : color[theme];

/** The ground, calm so that the themes lead; the same in map, print and legend. */
export const ground = {
  paper: { light: "#f4f2ee", dark: "#10151a" },
  /** The edge of a line that lies over others. */
  casing: { light: "#ffffff", dark: "#0b0f13" },
  /** The edge of a line that is itself as light as the paper. */
  curb: { light: "#d8d2c6", dark: "#090c10" },
  ink: { light: "#17202a", dark: "#e7ecf1" },
  quietInk: { light: "#6a6f76", dark: "#9aa5b1" },
  halo: { light: "#fbfaf8", dark: "#12171d" },
  /** What is picked or pointed at: a hue that no theme uses. */
  selection: { light: "#d6247a", dark: "#ff7ab8" },
} as const satisfies Readonly<Record<string, Color>>;

/** Perceived lightness from 0 to 1 (Rec. 709 on the coded values: enough to tell paper from ink). */
export function lightness(hex: Hex): number {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return (0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 255) + 0.0722 * (value & 255)) / 255;
}

/** The colour of a line drawn towards ink, so that a yellow code is still read on paper. */
export function inkOf(color: Hex, theme: ColorTheme = "light"): Hex {
  const ink = ground.ink[theme];
  const channel = (hex: Hex, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(0.55 * channel(color, at) + 0.45 * channel(ink, at)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
