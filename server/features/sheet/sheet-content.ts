import type { SheetOrder } from "#contract/sheet.ts";
import type { Text } from "#layers/kit/text.ts";
import type { ReadLayer } from "#server/platform/paper/drawn-rows.ts";

/** Everything that a sheet is drawn from; the thread that draws asks nobody. */
export type SheetContent = {
  readonly order: SheetOrder;
  /** In drawing order. */
  readonly layers: readonly ReadLayer[];
  /** Easting and northing of the middle of the map. */
  readonly centre: readonly [number, number];
  /** Clockwise from the grid's north to the true one; east of the central meridian it is negative. */
  readonly convergenceDegrees: number;
  readonly crs: Text;
  /** Day of printing in the city, as YYYY-MM-DD. */
  readonly printedOn: string;
  readonly sources: readonly Text[];
  /** Layers that were asked for and are too detailed for this scale. */
  readonly leftOut: readonly Text[];
};

export type DrawnSheet = { readonly pages: number; readonly sample: boolean };
