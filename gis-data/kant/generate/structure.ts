import type { building } from "#layers/base/building.ts";
import type { Row } from "#layers/kit/define-layer.ts";
import type { Point } from "./point.ts";
import type { Ring } from "./polygon.ts";

export type Use = NonNullable<Row<typeof building>["use"]>;

/** A building before it has a name, a number and people. `kind` says what it houses: "school", "boiler_house", "silo" ... */
export type Structure = {
  ring: Ring;
  use: Use;
  kind: string;
  storeys: number;
  flats: number | null;
  /** The land it stands on: index of the piece, or of the lot for houses. */
  piece: number;
  lot: number | null;
  builtYear: number;
  /** Where its way in is, towards its street. */
  door: Point;
};
