import type { CityIsolation, CityIsolationAnswer, ValveToTurn } from "#contract/isolation.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { CrewValves, ValveLine, ValveMark } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";

type Say = (text: Text) => string;

/** Letters of the Kyrgyz alphabet that nobody takes for a figure. */
const letters = [..."АБВГДЕЖИКЛМНПРСТУФ"];
const letterOf = (index: number): string => letters[index] ?? `А${index + 1}`;

const nameOf = ({ code, link_code }: ValveToTurn): string =>
  [code ?? "—", link_code].filter((part) => part !== null).join("\n");

function lineOf(valve: ValveToTurn, mark: string, say: Say): ValveLine {
  const { diameter_mm, turns, proven_on, operable, walk_m } = valve;
  const said = (value: number | null): string => (value === null ? "" : String(value));
  return {
    ...{ mark, name: nameOf(valve), diameter: said(diameter_mm), turns: said(turns), before: "" },
    proven: proven_on === null || operable !== true ? say(texts.unknown) : dateOnPaper(proven_on),
    walk: String(Math.round(walk_m)),
  };
}

/** Why the network names no valves, in words; empty where it does. */
export const unknownBecause = ({ known, unknown_because }: CityIsolation, say: Say): readonly string[] =>
  known ? [] : [say(texts.notKnown), ...unknown_because.map(({ message }) => say(message))];

/**
 * The valves of the answer that trusts all that are not known to fail, in walking order; those of the careful answer
 * that are not among them follow as the reserve, with the numbers going on.
 */
export function crewValves({ if_all_hold, if_proven }: CityIsolationAnswer, say: Say): CrewValves {
  const numbered: { valve: ValveToTurn; mark: string; turn: ValveMark["turn"] }[] = if_all_hold.close.map(
    (valve, index) => ({ valve, mark: String(index + 1), turn: "close" }),
  );
  const first = new Map(numbered.map(({ valve, mark }) => [valve.id, mark]));
  const others = if_proven.known ? if_proven.close.filter(({ id }) => !first.has(id)) : [];
  const reserve = others.map((valve, index) => ({
    ...{ valve, turn: "close" as const },
    mark: String(numbered.length + index + 1),
  }));
  const refeed = if_all_hold.refeed.map(({ open, also_close }, index) => ({
    ...{ valve: open, turn: "open" as const, mark: letterOf(index) },
    also: also_close.map(({ id, code }) => first.get(id) ?? code ?? "—"),
  }));
  const marks = [...numbered, ...reserve, ...refeed].map(({ valve, mark, turn }) => ({
    mark,
    turn,
    at: valve.at,
  }));
  return {
    close: numbered.map(({ valve, mark }) => lineOf(valve, mark, say)),
    reserve: reserve.map(({ valve, mark }) => lineOf(valve, mark, say)),
    refeed: refeed.map(({ valve, mark, also }) => ({
      ...lineOf(valve, mark, say),
      before: also.length === 0 ? "" : say(fill(texts.alsoClose, { valves: also.join(", ") })),
    })),
    priority: if_all_hold.priority.map(({ name }) => say(name)),
    hydrants: if_all_hold.hydrants.map(({ name }) => say(name)),
    warnings: if_all_hold.warnings.map(({ message }) => say(message)),
    marks,
  };
}
