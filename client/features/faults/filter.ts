import { fold } from "#client/i18n/fold.ts";
import { type Language, languages, type Text } from "#client/i18n/text.ts";
import type { MapBounds } from "#client/state/map-bounds.ts";
import type { FaultState } from "#contract/fault-moves.ts";
import type { FaultHead, FaultKind, FaultNetwork } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";

/** Which faults are asked of the server; everything else narrows them here, at once. */
export type Scope =
  | { readonly kind: "open" | "to_verify" | "all" }
  /** The faults behind a figure. */
  | { readonly kind: "figure"; readonly search: string; readonly title: Text };

export type Filter = {
  readonly scope: Scope;
  readonly network: FaultNetwork | null;
  readonly faultKind: FaultKind | null;
  readonly overdue: boolean;
  readonly mine: boolean;
  readonly words: string;
  readonly inView: boolean;
};

export const noFilter: Filter = {
  scope: { kind: "open" },
  network: null,
  faultKind: null,
  overdue: false,
  mine: false,
  words: "",
  inView: false,
};

/** Of the board, left to right. What is restored waits for its check. */
export const boardStates = [
  "new",
  "assigned",
  "isolated",
  "repaired",
  "restored",
] as const satisfies readonly FaultState[];
export type BoardState = (typeof boardStates)[number];

/** What is reopened waits for a crew, as what is new does. */
export const columnOf = (state: FaultState): BoardState | null =>
  state === "reopened" ? "new" : (boardStates.find((column) => column === state) ?? null);

/** The query of `GET /api/faults` of a scope. */
export function searchOf(scope: Scope): string {
  switch (scope.kind) {
    case "open":
      return "open=true";
    case "to_verify":
      return "state=restored";
    case "all":
      return "";
    case "figure":
      return scope.search;
  }
}

const { network: networks, kind: kinds } = layer.fields;

/** Everything of a fault that words are looked for in, in all languages: crews write Kyrgyz and Russian. */
export const haystackOf = (fault: FaultHead): string =>
  fold(
    [
      fault.code,
      fault.address,
      fault.what,
      fault.crew_name,
      fault.asset_code,
      ...languages.flatMap((language: Language) => [
        kinds.values[fault.kind][language],
        networks.values[fault.network][language],
      ]),
    ]
      .filter(Boolean)
      .join(" "),
  );

const isInside = ([x, y]: readonly [number, number], [west, south, east, north]: MapBounds): boolean =>
  x >= west && x <= east && y >= south && y <= north;

export type Searchable = { readonly fault: FaultHead; readonly haystack: string };
export const searchable = (fault: FaultHead): Searchable => ({ fault, haystack: haystackOf(fault) });

type Reader = { readonly person: string | null; readonly bounds: MapBounds | null };

/** The order of the server stays: overdue first. */
export function fitting(
  all: readonly Searchable[],
  filter: Filter,
  { person, bounds }: Reader,
): readonly FaultHead[] {
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return all
    .filter(
      ({ fault, haystack }) =>
        (filter.network === null || fault.network === filter.network) &&
        (filter.faultKind === null || fault.kind === filter.faultKind) &&
        (!filter.overdue || fault.overdue) &&
        (!filter.mine || (person !== null && fault.crew_id === person)) &&
        (!filter.inView || bounds === null || isInside(fault.point, bounds)) &&
        words.every((word) => haystack.includes(word)),
    )
    .map(({ fault }) => fault);
}
