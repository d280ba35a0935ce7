import type { BalanceFigure } from "#contract/water-balance.ts";
import type { Inputs } from "./defaults.ts";
import { type Maybe, minus, product, ratio, scaled, sum } from "./term.ts";
import type { UnitSystem } from "./units.ts";

export type Figures = Readonly<Record<BalanceFigure, Maybe>>;

/**
 * The identities of the IWA water balance, and its indicators. Volumes are those of the period. Non-revenue water is what was
 * not billed, so that no assumption about unbilled water goes into it.
 */
export function figuresOf(inputs: Inputs, units: UnitSystem, periodDays: number): Figures {
  const {
    system_input_volume: systemInput,
    billed_metered: billedMetered,
    billed_unmetered: billedUnmetered,
    service_connections: connections,
  } = inputs;
  const authorised = sum(billedMetered, billedUnmetered, inputs.unbilled_metered, inputs.unbilled_unmetered);
  const losses = minus(systemInput, authorised);
  const apparent = sum(
    inputs.unauthorised_consumption,
    inputs.customer_metering_inaccuracies,
    inputs.systematic_data_handling_errors,
  );
  const real = minus(losses, apparent);
  const nonRevenue = minus(minus(systemInput, billedMetered), billedUnmetered);
  const unavoidable = unavoidableLosses(inputs, units, periodDays);
  return {
    authorised_consumption: authorised,
    water_losses: losses,
    apparent_losses: apparent,
    real_losses: real,
    non_revenue_water: nonRevenue,
    non_revenue_water_percent: scaled(ratio(nonRevenue, systemInput), 100),
    unavoidable_annual_real_losses: unavoidable,
    infrastructure_leakage_index: ratio(real, unavoidable),
    real_losses_per_connection_per_day: scaled(ratio(real, connections), units.smallPerVolume / periodDays),
    unpaid_water_percent: scaled(ratio(minus(systemInput, inputs.paid_volume), systemInput), 100),
  };
}

function unavoidableLosses(inputs: Inputs, units: UnitSystem, periodDays: number): Maybe {
  const { mains, connection, privatePipe } = units.unavoidable;
  const { service_connections: connections, private_pipe_length_average: pipe } = inputs;
  const perPressure = sum(
    scaled(inputs.mains_length, mains),
    scaled(connections, connection),
    scaled(product(connections, pipe), privatePipe / units.pipePerLength),
  );
  return scaled(product(perPressure, inputs.average_pressure), periodDays / units.smallPerVolume);
}
