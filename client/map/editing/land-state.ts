import type { LandSums } from "#contract/land-balance.ts";
import type { Area } from "#geometry/plane.ts";
import type { PlaneGeometry, Position } from "../geometry.ts";

/** A place where zones leave a gap, or lie on one another. */
export type LandDefect = {
  readonly kind: "gap" | "overlap";
  readonly m2: number;
  readonly place: Position;
  readonly geometry: PlaneGeometry;
  /** In degrees, with the corners of the zones around it. */
  readonly area: Area;
  /** Overlaps: the zones that lie there. Gaps: neighbours, the one with the longest common side first. */
  readonly zones: readonly string[];
};

/** The land of the edited plan variant as it would be. */
export type LandState = {
  readonly variant: string;
  /** The key of the place whose sums these are; null: the whole city. */
  readonly place: string | null;
  readonly sums: LandSums;
  /** In degrees; the worst first. */
  readonly defects: readonly LandDefect[];
  /** What lies beyond the boundary. */
  readonly outside: readonly PlaneGeometry[];
};
