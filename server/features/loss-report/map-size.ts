/** Of the map of zones on upright A4, with its key beside it. Millimetres. */
export const zoneMapSize = { width: 135, height: 92 } as const;
