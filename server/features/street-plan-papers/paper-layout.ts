import { paperSize } from "#contract/paper.ts";

/* Upright A4 in one column of large letters, so that a telephone shows it at the width of its screen. Millimetres. */

export const page = paperSize("A4", "portrait");
export const margin = { side: 14, top: 16, bottom: 16 } as const;
export const column = { left: margin.side, width: page.width - 2 * margin.side } as const;
export const mapSize = { width: column.width, height: 108 } as const;

export const sizes = { title: 10, heading: 7.4, name: 6.6, text: 5.8, quiet: 5 } as const;
