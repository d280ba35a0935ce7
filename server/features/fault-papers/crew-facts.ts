import type { FaultHead } from "#contract/faults.ts";
import type { CityIsolation } from "#contract/isolation.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { fault as record } from "#layers/operations/fault.ts";
import { fill } from "#server/platform/http/problems.ts";
import { type Moment, momentOnPaper } from "#server/platform/paper/moment.ts";
import type { CrewSheet } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { shortened } from "./shortened.ts";

export type CrewFault = Pick<
  FaultHead,
  | "code"
  | "network"
  | "kind"
  | "urgency"
  | "what"
  | "address"
  | "aware_at"
  | "aware_approximate"
  | "due_at"
  | "crew_name"
  | "asset_layer"
  | "asset_id"
  | "asset_code"
  | "chainage_m"
  | "asset_material"
  | "asset_diameter_mm"
  | "asset_age_years"
  | "synthetic"
>;

type Caller = { readonly name: string; readonly phone: string };

type Reader = {
  readonly say: (text: Text) => string;
  readonly moment: (instant: string) => Moment;
  readonly layers: readonly Layer[];
};

/** The asset as it was that day: "Суу түтүгү В-3, болот, Ø 150, жашы 47, башынан 12 м". */
function assetOf(fault: CrewFault, { say, layers }: Reader): string | null {
  const layer = layers.find(({ id }) => id === fault.asset_layer);
  if (!layer) return null;
  const { asset_material, asset_diameter_mm, asset_age_years, chainage_m } = fault;
  const materials: Readonly<Record<string, Text>> = record.fields.asset_material.values;
  const known = materials[asset_material ?? ""];
  return [
    [say(layer.title), fault.asset_code].filter(Boolean).join(" "),
    known && say(known),
    asset_diameter_mm === null ? null : `Ø ${asset_diameter_mm}`,
    asset_age_years === null ? null : say(fill(texts.age, { years: asset_age_years })),
    chainage_m === null ? null : say(fill(texts.chainage, { m: Math.round(chainage_m) })),
  ]
    .filter(Boolean)
    .join(", ");
}

/** Letters; what is longer stands whole behind the map. */
const longestOnFront = 200;

export const restOfReport = ({ what }: Pick<CrewFault, "what">): string | null =>
  what !== null && [...what].length > longestOnFront ? what : null;

/** What a crew is told before it goes. `caller` is null for those who do not call back. */
export function crewFacts(
  fault: CrewFault,
  caller: Caller | null,
  isolation: CityIsolation | null,
  reader: Reader,
): CrewSheet["facts"] {
  const { say, moment } = reader;
  const { network, kind, urgency } = record.fields;
  const parts = [network.values[fault.network], kind.values[fault.kind], urgency.values[fault.urgency]];
  const unknown = say(texts.unknown);
  const cut = isolation?.known
    ? fill(texts.cutCounts, {
        connections: isolation.isolated.connections + isolation.unfed.connections,
        residents: sum(isolation.isolated.residents, isolation.unfed.residents) ?? texts.unknown,
      })
    : null;
  const facts: readonly (readonly [Text, string | null])[] = [
    [texts.address, shortened(fault.address ?? unknown, longestOnFront)],
    [
      texts.what,
      [parts.map(say).join(", "), shortened(fault.what ?? "", longestOnFront)].filter(Boolean).join(". "),
    ],
    [texts.caller, caller && [caller.name, caller.phone].filter((part) => part !== "").join(", ")],
    [texts.asset, assetOf(fault, reader) ?? unknown],
    [texts.aware, `${fault.aware_approximate ? "≈ " : ""}${momentOnPaper(moment(fault.aware_at))}`],
    [texts.due, fault.due_at === null ? null : momentOnPaper(moment(fault.due_at))],
    [texts.crew, fault.crew_name],
    [texts.cut, cut && say(cut)],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label: say(label), value }] : []));
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
