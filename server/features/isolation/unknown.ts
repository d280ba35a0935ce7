import type { CityIsolation } from "#contract/isolation.ts";
import { fill } from "#server/platform/http/problems.ts";
import type { CityNetwork } from "./city-network.ts";
import { type Fault, isJoinedToSource, partsOf, type Solved } from "./solve.ts";

type Reason = CityIsolation["unknown_because"][number];

/** A city that has drawn few ends is told of the first so many. */
const mostReasons = 20;

/** Where links are missing from the register: at ends that are none, and where no source reaches the fault. */
export function unknownBecause(network: CityNetwork, fault: Fault, solved: Solved): Reason[] {
  const reasons = new Map<string, Reason>();
  if (!solved.fed && !isJoinedToSource(network, solved)) {
    const { layer, id, code } = fault.link;
    reasons.set(id, { layer, id, message: fill(noSourceReaches, { pipe: code ?? id }) });
  }
  for (const { part } of partsOf(solved)) {
    for (const node of part.nodes) {
      const reason = looseEnd(network, node);
      if (reason && reasons.size < mostReasons) reasons.set(reason.id, reason);
    }
  }
  return [...reasons.values()];
}

function looseEnd(network: CityNetwork, node: number): Reason | null {
  const { graph } = network;
  const fact = network.nodes[node] ?? null;
  if (fact === null) {
    const [pipe] = network.linksAt(node).sort((a, b) => (a.id < b.id ? -1 : 1));
    if (!pipe) return null;
    return { layer: pipe.layer, id: pipe.id, message: fill(nodeMissing, { pipe: pipe.code ?? pipe.id }) };
  }
  if (fact.ends || graph.degree(node) > 1 || network.hasIdleLink(fact.id)) return null;
  return { layer: fact.layer, id: fact.id, message: fill(endUnknown, { node: fact.code ?? fact.id }) };
}

const noSourceReaches = {
  ky: "«{pipe}» түтүгүнө бир да булак жетпейт: арадагы түтүктөр реестрде жок. Аларды киргизиңиз.",
  ru: "До трубы «{pipe}» не доходит ни один источник: в реестре нет труб между ними. Внесите их.",
  en: "No source reaches pipe “{pipe}”: the pipes between are missing from the register. Enter them.",
};
const nodeMissing = {
  ky: "«{pipe}» түтүгүнүн учунда эмне бар экени белгисиз: анын түйүнү күчүндө эмес. Түйүндү жана уланган түтүктү киргизиңиз.",
  ru: "Неизвестно, что на конце трубы «{pipe}»: её узел не действует. Внесите узел и трубу за ним.",
  en: "What stands at the end of pipe “{pipe}” is not known: its node is not in force. Enter the node and the pipe beyond.",
};
const endUnknown = {
  ky: "«{node}» түйүнүнөн ары түтүк реестрде жок. Уланган түтүктү киргизиңиз же түйүндү «туюк уч» деп белгилеңиз.",
  ru: "За узлом «{node}» в реестре нет трубы. Внесите трубу или отметьте узел как тупик.",
  en: "Beyond node “{node}” the register has no pipe. Enter the pipe, or mark the node as a dead end.",
};
