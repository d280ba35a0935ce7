import type { BalanceInput, BalanceInputName, BalanceRow } from "#contract/water-balance.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { waterSystemData } from "#layers/registers/water-system-data.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { isSystemData } from "./values.ts";

const percentage = "customer_meter_under_registration_percent";

/** What the city enters: an input of the balance, or the percentage that one of them follows from. */
export type EnteredName = BalanceInputName | typeof percentage;

/** The usual way first. */
export const waysToEnter = (name: BalanceInputName): readonly EnteredName[] =>
  name === "customer_metering_inaccuracies" ? [name, percentage] : [name];

/** It is written into the register of system data, and not among the volumes. */
export const isDatum = (name: EnteredName): boolean => name === percentage || isSystemData(name);

export const layerOf = (name: EnteredName): Layer => (isDatum(name) ? waterSystemData : waterVolume);
/** The field of that layer's rows that has the figure. */
export const fieldOf = (name: EnteredName): string => (isDatum(name) ? "value" : "volume_m3");
/** The field of that layer's rows that has the name. */
export const nameFieldOf = (name: EnteredName): string => (isDatum(name) ? "datum" : "component");

/** The way in which the figure that counts was entered. */
export const presentWay = ({ name, rows: [row] }: BalanceInput): EnteredName =>
  waysToEnter(name).find((way) => row?.layer === layerOf(way).id) ?? name;

/** What the city has entered for the whole year in that way. */
export const ownRow = ({ rows, others }: BalanceInput, way: EnteredName): BalanceRow | undefined =>
  [...rows, ...others].find(
    ({ mark, month, layer }) => mark === "city" && month === null && layer === layerOf(way).id,
  );
