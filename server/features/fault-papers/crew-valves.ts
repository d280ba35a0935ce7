import type { CityIsolation, CityIsolationAnswer, ValveToTurn } from "#contract/isolation.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { CrewValves, Turn, ValveLine } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";

type Say = (text: Text) => string;

/** Letters of the Kyrgyz alphabet that nobody takes for a figure. */
const letters = [..."АБВГДЕЖИКЛМНПРСТУФ"];
const letterOf = (index: number): string => letters[index] ?? `А${index + 1}`;

const nameOf = ({ code, link_code }: ValveToTurn): string =>
  [code ?? "—", link_code].filter((part) => part !== null).join("\n");

function lineOf({ valve, mark, turn }: Marked, say: Say): ValveLine {
  const { diameter_mm, turns, proven_on, operable, walk_m } = valve;
  const said = (value: number | null): string => (value === null ? "" : String(value));
  return {
    ...{ mark, turn, name: nameOf(valve), diameter: said(diameter_mm), turns: said(turns), before: "" },
    proven: proven_on === null || operable !== true ? say(texts.unknown) : dateOnPaper(proven_on),
    walk: String(Math.round(walk_m)),
  };
}

/** Why the network names no valves, in words; empty where it does. */
export const unknownBecause = ({ known, unknown_because }: CityIsolation, say: Say): readonly string[] =>
  known ? [] : [say(texts.notKnown), ...unknown_because.map(({ message }) => say(message))];

type Marked = { readonly valve: ValveToTurn; readonly mark: string; readonly turn: Turn };

/**
 * The valves of the answer that trusts all that are not known to fail, in walking order; those of the careful answer
 * that are not among them follow as the reserve, then those that must be closed before another side feeds. Numbers go on.
 */
export function crewValves({ if_all_hold, if_proven }: CityIsolationAnswer, say: Say): CrewValves {
  const marks = new Map<string, Marked>();
  let number = 0;
  const numbered = (valves: readonly ValveToTurn[], turn: Turn): readonly Marked[] =>
    valves.flatMap((valve) => {
      if (marks.has(valve.id)) return [];
      const marked: Marked = { valve, turn, mark: String(++number) };
      marks.set(valve.id, marked);
      return [marked];
    });
  const close = numbered(if_all_hold.close, "close");
  const reserve = numbered(if_proven.known ? if_proven.close : [], "reserve");
  const refeed = if_all_hold.refeed.flatMap(({ open, also_close }, index): ValveLine[] => {
    const first = numbered(also_close, "reserve");
    const opened: Marked = { valve: open, turn: "open", mark: letterOf(index) };
    marks.set(open.id, opened);
    const before = also_close.map(({ id, code }) => marks.get(id)?.mark ?? code ?? "—").join(", ");
    const line = lineOf(opened, say);
    return [
      ...first.map((marked) => lineOf(marked, say)),
      before === "" ? line : { ...line, before: say(fill(texts.alsoClose, { valves: before })) },
    ];
  });
  return {
    close: close.map((marked) => lineOf(marked, say)),
    reserve: reserve.map((marked) => withWalk(lineOf(marked, say), marked, if_proven.close, reserve)),
    refeed,
    priority: if_all_hold.priority.map(({ name }) => say(name)),
    hydrants: if_all_hold.hydrants.map(({ name }) => say(name)),
    warnings: if_all_hold.warnings.map(({ message }) => say(message)),
    marks: [...marks.values()].map(({ valve, mark, turn }) => ({ mark, turn, at: valve.at })),
  };
}

/** A way is told from the valve before it: where that one is not in the table, nobody comes from there. */
function withWalk(
  line: ValveLine,
  { valve }: Marked,
  order: readonly ValveToTurn[],
  told: readonly Marked[],
): ValveLine {
  const before = order[order.findIndex(({ id }) => id === valve.id) - 1];
  const isTold = !before || told.some((marked) => marked.valve.id === before.id);
  return isTold ? line : { ...line, walk: "" };
}
