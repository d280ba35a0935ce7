import type { Layer } from "./kit/define-layer.ts";
import { building } from "./base/building.ts";
import { cityBoundary } from "./base/city-boundary.ts";
import { functionalZone } from "./general-plan/functional-zone.ts";
import { waterJunction } from "./water/water-junction.ts";
import { waterMain } from "./water/water-main.ts";

/** Every layer of the city. The order is the drawing order, from the ground up; registers come last. */
export const layers: readonly Layer[] = [functionalZone, building, cityBoundary, waterMain, waterJunction];
