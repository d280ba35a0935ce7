import type { PriceKey } from "./prices.ts";

/** How a street is meant to be mended; `renewal` only opens it for the pipes. */
export type Treatment = "overlay" | "patching" | "gravel" | "renewal";

export type PlanYearTable = {
  readonly year: number;
  /** Som of all works (a plan) or of what counts as road repair (a year done); kant.md, section 5. */
  readonly total: number;
  readonly streets: Readonly<Record<Treatment, readonly string[]>>;
  /** Where a treatment does not begin at the beginning of its street, in metres. */
  readonly from?: Readonly<Record<string, number>>;
  /** How much of each work the year has, to be shared out among its streets. */
  readonly quantities: Readonly<Partial<Record<PriceKey, number>>>;
  /** Streets whose pipes are renewed with it. */
  readonly pipes: { readonly water: readonly string[]; readonly sewer: readonly string[] };
  /** A part of one street's overlay went to another after the council's decision: [from, to, m²]. */
  readonly moved?: readonly [from: string, to: string, squareMetres: number];
};

/** Years done: their road repair, sidewalks and aryks are what the strategy's years are told by, to the som. */
export const yearsDone: readonly PlanYearTable[] = [
  {
    year: 2010,
    total: 5_980_000,
    streets: {
      overlay: ["S-060", "S-061", "S-064"],
      patching: ["S-002", "S-016", "S-019"],
      gravel: ["S-010", "S-013", "S-014"],
      renewal: [],
    },
    quantities: {
      ...{ overlay: 3800, patching: 3900, gravel: 7000, sidewalk: 900, flume: 374, culvert: 6 },
      ...{ light: 12, sapling: 150, crossing: 2 },
    },
    pipes: { water: [], sewer: [] },
  },
  {
    year: 2011,
    total: 8_240_000,
    streets: {
      overlay: ["S-080", "S-082", "S-083"],
      patching: ["S-003", "S-020", "S-099"],
      gravel: ["S-030", "S-036", "S-039"],
      renewal: [],
    },
    quantities: {
      ...{ overlay: 5400, patching: 4200, gravel: 9500, sidewalk: 1100, flume: 400, culvert: 7 },
      ...{ light: 16, sapling: 200, crossing: 2 },
    },
    pipes: { water: [], sewer: [] },
  },
  {
    year: 2012,
    total: 11_420_000,
    streets: {
      overlay: ["S-011", "S-086", "S-095"],
      patching: ["S-004", "S-067", "S-094"],
      gravel: ["S-032", "S-040", "S-041", "S-042"],
      renewal: [],
    },
    quantities: {
      ...{ overlay: 7600, patching: 4400, gravel: 13_000, sidewalk: 1100, flume: 510, culvert: 8 },
      ...{ light: 22, sapling: 280, crossing: 3 },
    },
    pipes: { water: ["S-095"], sewer: [] },
    moved: ["S-011", "S-086", 120],
  },
  {
    year: 2013,
    total: 18_884_300,
    streets: {
      overlay: ["S-052", "S-081", "S-085", "S-091"],
      patching: ["S-005", "S-006", "S-075"],
      gravel: ["S-015", "S-031", "S-050", "S-051"],
      renewal: [],
    },
    quantities: {
      ...{ overlay: 12_600, patching: 6400, gravel: 18_000, sidewalk: 1622, flume: 700, culvert: 10 },
      ...{ light: 30, sapling: 400, crossing: 4 },
    },
    pipes: { water: ["S-085"], sewer: [] },
    moved: ["S-052", "S-081", 150],
  },
];

/**
 * Years planned: patching and gravel make up what is missing to the total. Deliberate cases of "dig once": S-092 and S-004
 * are paved over pipes that keep bursting; S-097 is paved a year before its water main is renewed; S-091 was paved in
 * 2013 and is opened within its three years.
 */
export const yearsPlanned: readonly PlanYearTable[] = [
  {
    year: 2014,
    total: 21_000_000,
    streets: {
      overlay: ["S-087", "S-092", "S-097", "S-098"],
      patching: ["S-007", "S-089", "S-099"],
      gravel: ["S-043", "S-044", "S-045"],
      renewal: [],
    },
    quantities: {
      ...{ overlay: 8000, gravel: 6000, sidewalk: 2400, flume: 1300, culvert: 12 },
      ...{ light: 70, sapling: 600, crossing: 4 },
    },
    pipes: { water: ["S-087", "S-044"], sewer: ["S-098"] },
    moved: ["S-098", "S-087", 140],
  },
  {
    year: 2015,
    total: 22_500_000,
    streets: {
      overlay: ["S-004", "S-088", "S-093"],
      patching: ["S-002", "S-016"],
      gravel: ["S-055", "S-056", "S-057"],
      renewal: ["S-091", "S-097"],
    },
    from: { "S-004": 1050 },
    quantities: {
      ...{ overlay: 7000, gravel: 5000, sidewalk: 1800, flume: 900, culvert: 8 },
      ...{ light: 50, sapling: 500, crossing: 3 },
    },
    pipes: { water: ["S-088", "S-091", "S-093", "S-097"], sewer: ["S-088"] },
  },
  {
    year: 2016,
    total: 23_800_000,
    streets: {
      overlay: ["S-068", "S-070", "S-071", "S-084", "S-094"],
      patching: ["S-003", "S-005", "S-020"],
      gravel: ["S-008", "S-053", "S-054"],
      renewal: [],
    },
    quantities: {
      ...{ overlay: 7200, gravel: 5500, sidewalk: 1700, flume: 900, culvert: 9 },
      ...{ light: 55, sapling: 550, crossing: 4 },
    },
    pipes: { water: ["S-053", "S-070", "S-094"], sewer: ["S-094"] },
  },
  {
    year: 2017,
    total: 24_600_000,
    streets: {
      overlay: ["S-065", "S-066", "S-072", "S-096", "S-099"],
      patching: ["S-006", "S-019", "S-075"],
      gravel: ["S-038", "S-049", "S-078", "S-079"],
      renewal: [],
    },
    quantities: {
      ...{ overlay: 8000, gravel: 6000, sidewalk: 1700, flume: 900, culvert: 10 },
      ...{ light: 55, sapling: 550, crossing: 4 },
    },
    pipes: { water: ["S-079", "S-096", "S-099"], sewer: ["S-096"] },
  },
];
