import type { Precision } from "#geometry/noding.ts";
import type { Area, Point, Ring } from "#geometry/plane.ts";
import type { Tiling } from "#geometry/tiling.ts";
import type { Position } from "../geometry.ts";
import type { Projection } from "../projections.ts";

/** The server stores and gives nine decimals: a tenth of a millimetre. */
const rounded = ([x, y]: Position): Position => [Number(x.toFixed(9)), Number(y.toFixed(9))];

/**
 * Degrees and metres of the same corners. Operations on land run on the plane, because a line that is straight in
 * degrees is not straight there; what they leave where it was comes back to the last digit.
 */
export class LandPlane {
  readonly #projection: Projection;
  readonly #degrees = new Map<string, Position>();
  readonly #rings = new WeakMap<Ring, Ring>();
  readonly #areas = new WeakMap<Area, Area>();
  readonly precision: Precision;

  constructor(projection: Projection) {
    this.#projection = projection;
    this.precision = {
      round: (point) => this.#corner(rounded(projection.toDegrees(point))),
      tolerance: 3e-4,
    };
  }

  #corner(degrees: Position): Point {
    const point = this.#projection.toPlane(degrees);
    this.#degrees.set(String(point), degrees);
    return point;
  }

  #place = (point: Point): Position =>
    this.#degrees.get(String(point)) ?? rounded(this.#projection.toDegrees(point));

  line(ring: Ring): Ring {
    const known = this.#rings.get(ring);
    const made = known ?? ring.map((degrees) => this.#corner(degrees));
    this.#rings.set(ring, made);
    return made;
  }

  area(area: Area): Area {
    const known = this.#areas.get(area);
    const made = known ?? area.map((part) => part.map((ring) => this.line(ring)));
    this.#areas.set(area, made);
    return made;
  }

  tiling(tiling: Tiling): Tiling {
    return new Map([...tiling].map(([id, area]) => [id, this.area(area)]));
  }

  degrees(area: Area): Area {
    return area.map((part) => part.map((ring) => ring.map(this.#place)));
  }

  place(point: Point): Position {
    return rounded(this.#projection.toDegrees(point));
  }

  /** `before` in degrees and what became of it on the plane: what did not change keeps its identity. */
  changed(before: Tiling, onPlane: Tiling, after: Tiling): Tiling {
    return new Map(
      [...after].map(([id, area]) => {
        const kept = before.get(id);
        return [id, kept && onPlane.get(id) === area ? kept : this.degrees(area)];
      }),
    );
  }

  /**
   * Measuring rounds corners to its grid; those of zones are found again, so that a cured gap fits to the last digit.
   */
  withCornersOf(area: Area, zones: Iterable<Area>): Area {
    const cell = ([x, y]: Point): string => `${Math.round(x * 1000)} ${Math.round(y * 1000)}`;
    const corners = new Map<string, Point>();
    for (const zone of zones) for (const point of zone.flat(2)) corners.set(cell(point), point);
    const nearest = ([x, y]: Point): Point => {
      for (const dx of [0, -0.001, 0.001])
        for (const dy of [0, -0.001, 0.001]) {
          const found = corners.get(cell([x + dx, y + dy]));
          if (found && Math.hypot(found[0] - x, found[1] - y) < 5e-4) return found;
        }
      return [x, y];
    };
    return area.map((part) => part.map((ring) => ring.map(nearest)));
  }
}
