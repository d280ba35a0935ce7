import type { performanceBands } from "#contract/water-balance.ts";

/**
 * World Bank Institute bands of real losses in developing countries, by the infrastructure leakage index (Liemberger and
 * McKenzie 2005). Below 0 an index says nothing of the network.
 */
export function bandOf(index: number | null): (typeof performanceBands)[number] | null {
  if (index === null || index < 0) return null;
  return index < 4 ? "a" : index < 8 ? "b" : index < 16 ? "c" : "d";
}
