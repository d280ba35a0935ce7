/** Of a cylindrical layer, m·K/W; diameters in any one unit, conductivity in W/(m·K). */
export const layerResistance = (inner: number, outer: number, conductivity: number): number =>
  Math.log(outer / inner) / (2 * Math.PI * conductivity);

/** Between a pipe's surface and the air around it, m·K/W; the coefficient in W/(m²·K). */
export const surfaceResistance = (outerM: number, coefficient: number): number =>
  1 / (Math.PI * outerM * coefficient);

/** What one of two pipes loses, W/m. */
export type PairLoss = { readonly supply: number; readonly return: number; readonly total: number };

/** Temperatures of the water and of what lies around, °C. */
export type PairTemperatures = { readonly supply: number; readonly return: number; readonly around: number };

/** A pair that is colder than the ground takes heat up; that is no loss. */
export const pairLoss = (supply: number, back: number): PairLoss => ({
  supply,
  return: back,
  total: Math.max(supply + back, 0),
});
