import type { IsolationAnswer, IsolationQuestion } from "#contract/isolation.ts";
import type { Language } from "#layers/kit/text.ts";
import { barriersOf, flagsOf } from "#server/platform/network/barriers.ts";
import type { Part } from "#server/platform/network/flood.ts";
import { isolate } from "#server/platform/network/isolate.ts";
import { Network } from "#server/platform/network/network.ts";
import { type Indexes, readNames } from "./names.ts";
import { faultUnfed, noSource, sourceInside, unfedBefore, type Warning } from "./warnings.ts";

/** The isolation of a network that is stored nowhere. Throws 422 for ids that are unknown or given twice. */
export function calculateIsolation(question: IsolationQuestion, language: Language): IsolationAnswer {
  const { nodes, links, valves } = question.network;
  const indexes = readNames(question);
  const network = build(question, indexes);
  const barriers = barriersOf(network, (valve) =>
    flagsOf({ usable: valves[valve]?.usable ?? true, closed: valves[valve]?.normally_closed ?? false }),
  );
  const fault = indexes.links.get(question.fault.link) ?? 0;
  const sources = question.network.sources.map((name) => indexes.nodes.get(name) ?? 0);
  const idOf = (valve: number) => valves[valve]?.id ?? "";
  const found = isolate(
    network,
    barriers,
    { fault: [network.firstPiece(fault)], sources: [sources] },
    (a, b) => compare(idOf(a), idOf(b)),
  );
  const nodeId = (node: number) => nodes[node]?.id ?? "";
  const linkId = (piece: number) => links[network.linkOf(piece)]?.id ?? "";
  const partOf = (parts: readonly Part[]) => ({
    nodes: parts.flatMap((part) => Array.from(part.nodes, nodeId)).sort(compare),
    links: parts.flatMap((part) => Array.from(part.pieces, linkId)).sort(compare),
  });
  const cut = [...(found.fed ? [found.isolated] : []), ...found.unfed];
  const customers = cut.flatMap((part) => Array.from(part.nodes, (node) => nodes[node]?.customers ?? 0));

  const warnings: Warning[] = found.sourcesInside.map((node) => sourceInside(nodeId(node)));
  const without = {
    nodes: nodes.filter((_, node) => found.nodeMarks[node] === 0).map(({ id }) => id),
    links: links.filter((_, link) => found.pieceMarks[network.firstPiece(link)] === 0).map(({ id }) => id),
  };
  if (sources.length === 0) warnings.push(noSource());
  else if (!found.fed) warnings.push(faultUnfed(question.fault.link));
  if (sources.length > 0 && without.nodes.length + without.links.length > 0)
    warnings.push(unfedBefore(without));
  return {
    close: found.close.map(idOf).sort(compare),
    isolated: partOf([found.isolated]),
    unfed: partOf(found.unfed),
    refeed: found.refeed
      .map(({ open, alsoClose }) => ({ open: idOf(open), also_close: alsoClose.map(idOf).sort(compare) }))
      .sort((a, b) => compare(a.open, b.open)),
    customers_without_supply: customers.reduce((sum, count) => sum + count, 0),
    warnings: warnings.map(({ code, message }) => ({ code, message: message[language] })),
  };
}

function build({ network: given }: IsolationQuestion, indexes: Indexes): Network {
  const network = new Network();
  for (const _ of given.nodes) network.addNode();
  const standing = given.links.map((): [number[], number[]] => [[], []]);
  given.valves.forEach(({ link, node }, valve) => {
    const index = indexes.links.get(link) ?? 0;
    standing[index]?.[given.links[index]?.from === node ? 0 : 1].push(valve);
  });
  given.links.forEach(({ from, to }, link) => {
    network.addLink(indexes.nodes.get(from) ?? 0, indexes.nodes.get(to) ?? 0, standing[link] ?? [[], []]);
  });
  return network;
}

/** By code unit, as ids are compared everywhere: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
