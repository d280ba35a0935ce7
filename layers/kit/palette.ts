import type { Color } from "./symbology.ts";

/** One hue for each network in both themes; letters on the lines tell apart what eyes cannot. */
export const palette = {
  water: "#1673c8",
  sewer: "#8a5a1c",
  drainage: "#2e8b84",
  heat: "#c62828",
  gas: "#d9a400",
  power: { light: "#6a3fb5", dark: "#a586e3" },
  telecom: { light: "#3a3f47", dark: "#aab4bf" },
  lighting: "#f28c28",
  green: "#3f8f4f",
} as const satisfies Readonly<Record<string, Color>>;
