import type { FaultState } from "#contract/fault-moves.ts";
import type { FaultHead, FaultStep } from "#contract/faults.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { Moment } from "#server/platform/paper/moment.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { journalTexts } from "./journal-texts.ts";

type Times = Pick<
  FaultHead,
  | "located_at"
  | "located_approximate"
  | "isolated_at"
  | "isolated_approximate"
  | "repaired_at"
  | "repaired_approximate"
  | "restored_at"
  | "restored_approximate"
>;

/** A fault as the book tells it. `caller` is null also for readers who do not call back. */
export type JournalEntry = Times &
  Pick<
    FaultHead,
    | "code"
    | "network"
    | "kind"
    | "state"
    | "detection"
    | "what"
    | "address"
    | "asset_code"
    | "cause"
    | "crew_name"
    | "aware_at"
    | "aware_approximate"
    | "connections_cut"
    | "synthetic"
  > & {
    readonly caller: string | null;
    /** Number of the fault that this one repeats. */
    readonly original: string | null;
    /** What was said at the steps, in their order. */
    readonly said: readonly { readonly action: FaultStep["action"]; readonly text: string }[];
  };

/** One line of the book. What is not known is null and stays empty, to be filled in by hand. */
export type JournalRow = {
  readonly code: string;
  readonly day: string;
  readonly clock: string;
  readonly who: string;
  readonly address: string | null;
  readonly network: string;
  readonly what: string;
  readonly crew: string | null;
  readonly located: string | null;
  readonly isolated: string | null;
  readonly repaired: string | null;
  readonly restored: string | null;
  readonly cut: number | null;
  readonly cause: string | null;
  readonly done: string | null;
};

/** What a day, or the whole paper, comes to. */
export type JournalSum = {
  readonly lines: number;
  readonly byNetwork: Readonly<Record<FaultHead["network"], number>>;
  /** Connections cut off, where that is known of any fault. */
  readonly cut: number | null;
  /** Faults of water and heat of which it is not known how many connections they cut off. */
  readonly unknownCut: number;
};

export type JournalDay = {
  readonly day: string;
  readonly rows: readonly JournalRow[];
  readonly sum: JournalSum;
};
type Reader = { readonly languages: readonly Language[]; readonly moment: (instant: string) => Moment };

/** Who called again, and what was none, cut off nobody. */
const counts = (state: FaultState): boolean => state !== "duplicate" && state !== "rejected";

export function sumOf(entries: readonly JournalEntry[]): JournalSum {
  const byNetwork = { water: 0, sewer: 0, heat: 0 };
  let cut: number | null = null;
  let unknownCut = 0;
  for (const { network, state, connections_cut } of entries) {
    byNetwork[network]++;
    if (!counts(state)) continue;
    if (connections_cut !== null) cut = (cut ?? 0) + connections_cut;
    else if (network !== "sewer") unknownCut++;
  }
  return { lines: entries.length, byNetwork, cut, unknownCut };
}

/** The journal in the order of the paper book, day by day as faults became known. */
export function journalOfFaults(entries: readonly JournalEntry[], reader: Reader): JournalDay[] {
  const days = new Map<string, JournalEntry[]>();
  const inOrder = [...entries].sort(
    (a, b) => Date.parse(a.aware_at) - Date.parse(b.aware_at) || (a.code < b.code ? -1 : 1),
  );
  for (const entry of inOrder) {
    const { day } = reader.moment(entry.aware_at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) => ({
    day,
    rows: ofDay.map((entry) => rowOf(entry, reader)),
    sum: sumOf(ofDay),
  }));
}

function rowOf(entry: JournalEntry, { languages, moment }: Reader): JournalRow {
  const { kind, network, cause, detection } = layer.fields;
  const say = (text: Text): string => inWords(text, languages);
  const aware = moment(entry.aware_at);
  const at = (instant: string | null, approximate: boolean): string | null =>
    instant === null ? null : timeOf(moment(instant), { approximate, day: aware.day });
  return {
    code: entry.code,
    day: aware.day,
    clock: `${entry.aware_approximate ? "≈" : ""}${aware.clock}`,
    who: entry.caller ?? say(detection.values[entry.detection]),
    address: entry.address,
    network: say(network.values[entry.network]),
    what: [say(kind.values[entry.kind]), entry.asset_code, entry.what]
      .filter((part) => part !== null && part !== "")
      .join(". "),
    crew: entry.crew_name,
    located: at(entry.located_at, entry.located_approximate),
    isolated: at(entry.isolated_at, entry.isolated_approximate),
    repaired: at(entry.repaired_at, entry.repaired_approximate),
    restored: at(entry.restored_at, entry.restored_approximate),
    cut: entry.connections_cut,
    cause: entry.cause === null ? null : say(cause.values[entry.cause]),
    done: doneOf(entry, say),
  };
}

/** "≈14:30"; on another day than that of the call with its date. */
function timeOf({ day, clock }: Moment, call: { approximate: boolean; day: string }): string {
  const hour = `${call.approximate ? "≈" : ""}${clock}`;
  return day === call.day ? hour : `${dateOnPaper(day).slice(0, 5)} ${hour}`;
}

const endings: readonly string[] = ["repair", "restore", "verify", "reject", "reopen"];

/** What was done, in the words of those who did it; how it ended where it was no fault of its own. */
function doneOf({ state, original, said }: JournalEntry, say: (text: Text) => string): string | null {
  const how =
    state === "duplicate" || state === "rejected" || state === "reopened"
      ? [say(layer.fields.state.values[state]) + (original === null ? "" : `: ${original}`)]
      : [];
  const words = said.filter(({ action }) => endings.includes(action)).map(({ text }) => text);
  return [...how, ...words].join(". ") || null;
}

/** "Lines: 5 (water 3, sewer 2)" */
export function sumText({ lines, byNetwork }: JournalSum): Text {
  const { values } = layer.fields.network;
  const list = (language: Language): string =>
    (["water", "sewer", "heat"] as const)
      .filter((network) => byNetwork[network] > 0)
      .map((network) => `${values[network][language]} ${byNetwork[network]}`)
      .join(", ");
  const say = (language: Language): string =>
    journalTexts.lines[language].replace("{lines}", String(lines)).replace("{networks}", list(language));
  return { ky: say("ky"), ru: say("ru"), en: say("en") };
}
