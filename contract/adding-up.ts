/**
 * Figures rounded so that they still add up to their rounded total: what rounding down loses goes to those that lost
 * most (largest remainder).
 */
export function roundedToTotal(parts: readonly number[], total: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const floors = parts.map((part) => Math.floor(part * unit));
  let left = Math.round(total * unit) - floors.reduce((sum, each) => sum + each, 0);
  const lost = parts.map((part, index) => ({ index, share: part * unit - (floors[index] ?? 0) }));
  for (const { index } of lost.sort((one, other) => other.share - one.share)) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors.map((each) => each / unit);
}
