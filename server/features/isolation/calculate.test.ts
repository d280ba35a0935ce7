import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { isolationQuestion } from "#contract/isolation.ts";
import { HttpProblem } from "#server/platform/http/problems.ts";
import { calculateIsolation } from "./calculate.ts";

type Question = z.input<typeof isolationQuestion>;
type Valve = Question["network"]["valves"][number];

const ask = (question: Question) => calculateIsolation(isolationQuestion.parse(question), "en");

/** "S2 B C1" : link S2 from B to C1. */
const links = (...lines: string[]) =>
  lines.map((line) => {
    const [id = "", from = "", to = ""] = line.split(" ");
    return { id, from, to };
  });
const nodes = (names: string) => names.split(" ").map((id) => ({ id }));
/** "p1@A": a valve that is called by the place where it stands. */
const valves = (places: string, also: Record<string, Partial<Valve>> = {}): Valve[] =>
  places.split(" ").map((id) => {
    const [link = "", node = ""] = id.split("@");
    return { id, link, node, ...also[id] };
  });

describe("the grid of eight pipes", () => {
  const grid = (fault: string, also: Record<string, Partial<Valve>> = {}): Question => ({
    network: {
      nodes: nodes("W A B C D E F"),
      links: links("p1 W A", "p2 A B", "p3 B C", "p4 A D", "p5 D E", "p6 C E", "p7 B D", "p8 E F"),
      valves: valves("p1@A p2@A p2@B p3@B p4@D p5@D p6@E p7@B p8@E", also),
      sources: ["W"],
    },
    fault: { link: fault },
  });

  test("a pipe between two valves: both are closed and nothing else is dry", () => {
    expect(ask(grid("p2"))).toEqual({
      close: ["p2@A", "p2@B"],
      isolated: { nodes: [], links: ["p2"] },
      unfed: { nodes: [], links: [] },
      refeed: [],
      customers_without_supply: 0,
      warnings: [],
    });
  });

  test("a normally closed valve beside it: what lies beyond is fed the other way round", () => {
    const answer = ask(grid("p3", { "p4@D": { normally_closed: true } }));
    expect(answer).toMatchObject({
      close: ["p3@B", "p6@E"],
      isolated: { nodes: ["C"], links: ["p3", "p6"] },
      unfed: { nodes: [], links: [] },
      refeed: [],
    });
  });

  test("a valve that cannot be used widens what is isolated", () => {
    expect(ask(grid("p2", { "p2@B": { usable: false } }))).toMatchObject({
      close: ["p2@A", "p3@B", "p7@B"],
      isolated: { nodes: ["B"], links: ["p2"] },
    });
  });

  test("a source inside is to be shut off and feeds nothing", () => {
    const answer = ask(grid("p1"));
    expect(answer.isolated).toEqual({ nodes: ["W"], links: ["p1"] });
    expect(answer.close).toEqual([]);
    expect(answer.unfed.nodes).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(answer.warnings.map(({ code }) => code)).toEqual(["source-inside"]);
    expect(answer.warnings[0]?.message).toContain("“W”");
  });
});

describe("an outage of a heat network", () => {
  const loads = { B: 0, C1: 0.1, C2: 0.2, C3: 0.35, C4: 0.15, C5: 0.4 };
  const heat = (v3Closed: boolean, v6Closed: boolean): Question => ({
    network: {
      nodes: Object.entries(loads).map(([id, customers]) => ({ id, customers })),
      links: links("S1 B C1", "S2 C1 C2", "S3 C2 C3", "S4 C1 C4", "S5 C4 C5", "S6 C3 C5"),
      valves: [
        { id: "V1", link: "S1", node: "B" },
        { id: "V2", link: "S2", node: "C1" },
        { id: "V3", link: "S3", node: "C2", normally_closed: v3Closed },
        { id: "V4", link: "S4", node: "C1" },
        { id: "V5", link: "S5", node: "C4" },
        { id: "V6", link: "S6", node: "C5", normally_closed: v6Closed },
      ],
      sources: ["B"],
    },
    fault: { link: "S2" },
  });

  test("what lies behind loses its heat, and the closed tie can bring it back", () => {
    const answer = ask(heat(false, true));
    expect(answer).toMatchObject({
      close: ["V2"],
      isolated: { nodes: ["C2"], links: ["S2"] },
      unfed: { nodes: ["C3"], links: ["S3", "S6"] },
      refeed: [{ open: "V6", also_close: ["V3"] }],
    });
    expect(answer.customers_without_supply).toBeCloseTo(0.55, 12);
  });

  test("after that only the isolated consumer is without", () => {
    expect(ask(heat(true, false))).toMatchObject({
      close: ["V2"],
      isolated: { nodes: ["C2"], links: ["S2"] },
      unfed: { nodes: [], links: [] },
      refeed: [],
      customers_without_supply: 0.2,
    });
  });
});

describe("closed valves, series, parts without a source", () => {
  const chain = (
    also: Record<string, Partial<Valve>>,
    more: Partial<Question["network"]> = {},
  ): Question => ({
    network: {
      nodes: nodes("A B C D").map((node) => ({ ...node, customers: 1 })),
      links: links("a A B", "b B C", "c C D"),
      valves: valves("a@B b@C c@C c@D", also),
      sources: ["A", "D"],
      ...more,
    },
    fault: { link: "b" },
  });

  test("a closed valve that does not hold is no barrier", () => {
    const holds = ask(chain({ "b@C": { normally_closed: true } }));
    expect(holds).toMatchObject({ close: ["a@B"], isolated: { nodes: ["B"], links: ["b"] } });
    const passes = ask(chain({ "b@C": { normally_closed: true, usable: false } }));
    expect(passes).toMatchObject({ close: ["a@B", "c@C"], isolated: { nodes: ["B", "C"], links: ["b"] } });
  });

  test("of two valves in one place the first is enough, and one closed there shuts it", () => {
    const twice = (second: Partial<Valve>) =>
      ask(chain({}, { valves: [...valves("a@B b@C"), { id: "0", link: "a", node: "B", ...second }] }));
    expect(twice({}).close).toEqual(["0", "b@C"]);
    expect(twice({ usable: false }).close).toEqual(["a@B", "b@C"]);
    expect(twice({ normally_closed: true }).close).toEqual(["b@C"]);
  });

  test("behind two closed valves in one place, opening one of them feeds nothing", () => {
    const tie = (second: Partial<Valve>): Question => ({
      network: {
        nodes: nodes("A B C D"),
        links: links("a A B", "b B C", "c C D"),
        valves: [...valves("a@B b@C c@C"), { id: "tie", link: "c", node: "D", normally_closed: true }].concat(
          {
            ...{ id: "tie 2", link: "c", node: "D", normally_closed: true },
            ...second,
          },
        ),
        sources: ["A", "D"],
      },
      fault: { link: "b" },
    });
    expect(ask(tie({})).refeed).toEqual([]);
    expect(ask(tie({ usable: false })).refeed).toEqual([{ open: "tie", also_close: ["b@C"] }]);
    expect(ask(tie({ normally_closed: false })).refeed).toEqual([{ open: "tie", also_close: ["b@C"] }]);
  });

  test("what had no source before is told and not counted", () => {
    const answer = ask(
      chain(
        {},
        {
          nodes: nodes("A B C D X Y").map((node) => ({ ...node, customers: 1 })),
          links: links("a A B", "b B C", "c C D", "x X Y"),
        },
      ),
    );
    expect(answer.customers_without_supply).toBe(1);
    expect(answer.unfed).toEqual({ nodes: [], links: [] });
    expect(answer.warnings).toEqual([
      { code: "part-without-source", message: expect.stringContaining("2 nodes (X, Y), 1 links (x)") },
    ]);
  });

  test("a network without a source, and a fault where none reaches, are told", () => {
    expect(ask(chain({}, { sources: [] }))).toMatchObject({
      close: [],
      customers_without_supply: 0,
      warnings: [{ code: "no-source" }],
    });
    const behind = ask(chain({ "a@B": { normally_closed: true } }, { sources: ["A"] }));
    expect(behind).toMatchObject({ close: [], customers_without_supply: 0 });
    expect(behind.warnings.map(({ code }) => code)).toEqual(["fault-without-source", "part-without-source"]);
  });
});

describe("refused with the id, the place and the cure", () => {
  const good: Question = {
    network: {
      nodes: nodes("A B C"),
      links: links("a A B", "b B C"),
      valves: valves("a@B"),
      sources: ["A"],
    },
    fault: { link: "a" },
  };
  const network = (more: Partial<Question["network"]>): Question => ({
    ...good,
    network: { ...good.network, ...more },
  });

  test.each<[string, Question, string, string, string]>([
    ["a node twice", network({ nodes: nodes("A B C A") }), "duplicate-id", "network.nodes.3", "A"],
    ["a link twice", network({ links: links("a A B", "a B C") }), "duplicate-id", "network.links.1", "a"],
    ["a valve twice", network({ valves: valves("a@B a@B") }), "duplicate-id", "network.valves.1", "a@B"],
    ["a source twice", network({ sources: ["A", "A"] }), "duplicate-id", "network.sources.1", "A"],
    [
      "a link to nowhere",
      network({ links: links("a A B", "b B Q") }),
      "unknown-id",
      "network.links.1.to",
      "Q",
    ],
    [
      "a valve on a missing link",
      network({ valves: valves("q@B") }),
      "unknown-id",
      "network.valves.0.link",
      "q",
    ],
    [
      "a valve at a missing node",
      network({ valves: valves("a@Q") }),
      "unknown-id",
      "network.valves.0.node",
      "Q",
    ],
    [
      "a valve at no end of its link",
      network({ valves: valves("a@C") }),
      "valve-off-link",
      "network.valves.0",
      "a@C",
    ],
    ["a link to itself", network({ links: links("a A B", "b B B") }), "self-loop", "network.links.1", "b"],
    ["an unknown source", network({ sources: ["Q"] }), "unknown-id", "network.sources.0", "Q"],
    ["an unknown fault", { ...good, fault: { link: "q" } }, "unknown-id", "fault.link", "q"],
  ])("%s", (_, question, code, field, value) => {
    let problem: unknown;
    try {
      ask(question);
    } catch (error) {
      problem = error;
    }
    if (!(problem instanceof HttpProblem)) throw new Error("not refused");
    expect(problem.status).toBe(422);
    expect(problem.wrongs).toMatchObject([{ code, field, value }]);
    for (const language of ["ky", "ru", "en"] as const) expect(problem.detail[language]).toContain(value);
  });
});
