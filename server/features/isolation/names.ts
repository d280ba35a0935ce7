import type { IsolationQuestion } from "#contract/isolation.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill, HttpProblem, type Wrong } from "#server/platform/http/problems.ts";
import * as texts from "./refusals.ts";

type Index = ReadonlyMap<string, number>;
export type Indexes = { readonly nodes: Index; readonly links: Index };

/** A wrong file would be wrong in thousands of places. */
const mostWrongs = 200;

/** Where each node and link stands in its list. Throws 422 that names every id that is unknown, given twice or out of place. */
export function readNames({ network, fault }: IsolationQuestion): Indexes {
  const wrongs: Wrong[] = [];
  const wrong = (field: string, value: string, code: string, [message, cure]: readonly [Text, Text]) => {
    if (wrongs.length < mostWrongs)
      wrongs.push({ field, value, code, message: fill(message, { id: value, field }), cure });
  };
  const indexOf = (field: string, ids: readonly string[]): Index => {
    const index = new Map<string, number>();
    ids.forEach((id, place) => {
      if (index.has(id)) wrong(`${field}.${place}`, id, "duplicate-id", texts.duplicate);
      index.set(id, place);
    });
    return index;
  };
  const nodes = indexOf(
    "network.nodes",
    network.nodes.map(({ id }) => id),
  );
  const links = indexOf(
    "network.links",
    network.links.map(({ id }) => id),
  );
  indexOf(
    "network.valves",
    network.valves.map(({ id }) => id),
  );
  indexOf("network.sources", network.sources);
  const known = (index: Index, id: string, text: readonly [Text, Text], field: () => string): void => {
    if (!index.has(id)) wrong(field(), id, "unknown-id", text);
  };
  network.links.forEach(({ id, from, to }, place) => {
    known(nodes, from, texts.unknownNode, () => `network.links.${place}.from`);
    known(nodes, to, texts.unknownNode, () => `network.links.${place}.to`);
    if (from === to) wrong(`network.links.${place}`, id, "self-loop", texts.selfLoop);
  });
  network.valves.forEach(({ id, link, node }, place) => {
    const at = `network.valves.${place}`;
    known(links, link, texts.unknownLink, () => `${at}.link`);
    known(nodes, node, texts.unknownNode, () => `${at}.node`);
    const stands = network.links[links.get(link) ?? -1];
    if (stands && nodes.has(node) && stands.from !== node && stands.to !== node)
      wrong(at, id, "valve-off-link", texts.valveOffLink);
  });
  network.sources.forEach((id, place) => {
    known(nodes, id, texts.unknownNode, () => `network.sources.${place}`);
  });
  known(links, fault.link, texts.unknownLink, () => "fault.link");
  const [first] = wrongs;
  if (first)
    throw new HttpProblem({
      status: 422,
      type: "network-refused",
      title: texts.refused,
      detail: first.message,
      wrongs,
    });
  return { nodes, links };
}
