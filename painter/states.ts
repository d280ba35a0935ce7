/** In widths. What is planned, out of service or only schematic is dashed in every layer; this wins over the layer's own dash. */
export const stateDashes = {
  planned: [4, 2.5],
  out_of_service: [1, 2],
  schematic: [2.5, 1],
} as const satisfies Readonly<Record<string, readonly number[]>>;
