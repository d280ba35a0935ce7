import type { CityPlan } from "./city-plan.ts";
import { uuid } from "./identity.ts";

/** What every table of the city needs: the plan and repeatable ids. */
export type Context = { plan: CityPlan; id(layer: string, key: string | number): string };

export const contextOf = (plan: CityPlan): Context => ({
  plan,
  id: (layer, key) => uuid(plan.seed, layer, key),
});
