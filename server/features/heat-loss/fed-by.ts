type Pipe = { readonly id: string; readonly from_node: string; readonly to_node: string };

/**
 * The boiler house that warms each pipe in normal times. Pipes that none reaches, or more than one, are left out: of
 * those nobody can say whose water runs in them.
 */
export function fedBy(
  pipes: readonly Pipe[],
  boilerHouses: readonly string[],
  shut: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const at = new Map<string, Pipe[]>();
  for (const pipe of pipes)
    for (const node of [pipe.from_node, pipe.to_node]) at.set(node, [...(at.get(node) ?? []), pipe]);
  const houses = new Map<string, Set<string>>();
  for (const house of boilerHouses) {
    const seen = new Set([house]);
    for (const node of seen)
      for (const pipe of at.get(node) ?? []) {
        if (shut.has(pipe.id)) continue;
        houses.set(pipe.id, (houses.get(pipe.id) ?? new Set()).add(house));
        seen.add(pipe.from_node).add(pipe.to_node);
      }
  }
  const only = new Map<string, string>();
  for (const [pipe, of] of houses) {
    const [house] = of;
    if (house !== undefined && of.size === 1) only.set(pipe, house);
  }
  return only;
}
