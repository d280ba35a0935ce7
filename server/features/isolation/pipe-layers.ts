import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { heatValve } from "#layers/heating/heat-valve.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { waterMain } from "#layers/water/water-main.ts";
import { waterValve } from "#layers/water/water-valve.ts";

export type NetworkName = "water" | "heat";

/** The networks that valves can isolate. */
export const pipeLayers: Readonly<Record<NetworkName, { pipe: Layer; valve: Layer }>> = {
  water: { pipe: waterMain, valve: waterValve },
  heat: { pipe: heatPipe, valve: heatValve },
};
