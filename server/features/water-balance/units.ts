import type { WaterBalanceInput } from "#contract/water-balance.ts";

export type Units = WaterBalanceInput["units"];

export type UnitSystem = {
  /**
   * Unavoidable annual real losses a day and per unit of pressure: per length of mains, per connection, and per length of
   * private pipe. Lambert et al. 1999; the American constants are those of the AWWA water audit software.
   */
  readonly unavoidable: { readonly mains: number; readonly connection: number; readonly privatePipe: number };
  /** Units of a connection's private pipe (m, ft) in one of mains (km, mile). */
  readonly pipePerLength: number;
  /** Small units of volume (litres, gallons) in one of the balance (m³, million gallons). */
  readonly smallPerVolume: number;
  readonly milesPerLength: number;
  readonly kilometresPerLength: number;
  readonly metresPerPressure: number;
};

const kilometresPerMile = 1.609344;

export const unitSystems: Readonly<Record<Units, UnitSystem>> = {
  metric: {
    unavoidable: { mains: 18, connection: 0.8, privatePipe: 25 },
    pipePerLength: 1000,
    smallPerVolume: 1000,
    milesPerLength: 1 / kilometresPerMile,
    kilometresPerLength: 1,
    metresPerPressure: 1,
  },
  us: {
    unavoidable: { mains: 5.41, connection: 0.15, privatePipe: 7.5 },
    pipePerLength: 5280,
    smallPerVolume: 1e6,
    milesPerLength: 1,
    kilometresPerLength: kilometresPerMile,
    metresPerPressure: 0.70307,
  },
};
