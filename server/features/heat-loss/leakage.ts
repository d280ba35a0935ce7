/** Norm of leakage: share of the network's mean volume in an hour. */
const leakagePerHour = 0.0025;
/** Leaks come from the supply pipe this often. */
const supplyShare = 0.75;
/** Of water at 60 °C, kg/m³. */
const density = 983;

/** Of both pipes, m³. */
export const pairVolume = (innerM: number, lengthM: number): number =>
  ((Math.PI * innerM ** 2) / 4) * lengthM * 2;

export const normLeakage = (volumeM3: number, hours: number): number => leakagePerHour * volumeM3 * hours;

/** Heat that leaves with the water, Gcal: it came cold and went as a mix of both pipes; 1 kcal warms 1 kg by 1 °C. */
export function leakageGcal(
  m3: number,
  { supply, return: back, cold }: { readonly supply: number; readonly return: number; readonly cold: number },
): number {
  const mixed = supplyShare * supply + (1 - supplyShare) * back;
  return Math.max(m3 * density * (mixed - cold) * 1e-6, 0);
}
