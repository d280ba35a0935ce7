import { boundary } from "./boundary.ts";
import { type LineKind, type PlanLine, places } from "./plan-line.ts";
import { at } from "./point.ts";
import type { Random } from "./random.ts";
import { patternLines, patterns } from "./street-patterns.ts";

/** Lengths of two dead ends that bring the totals of their classes to the metre. */
export type Slack = { collector: number; local: number };

/** Drawn ends of loose lines meet a street nearby without being exact. */
type Drawn = readonly [key: string, text: string, loose?: "loose"];

const lines = (kind: LineKind, drawn: readonly Drawn[]): PlanLine[] =>
  drawn.map(([key, text, loose]) => ({ kind, key, points: places(text), ...(loose && { loose: true }) }));

const highways: readonly Drawn[] = [["lenin", "-1860,-165 -950,-72 -60,0 850,-60 1860,-165"]];

const collectors = (slack: Slack): Drawn[] => [
  ["west", "-950,-560 -950,-72 -950,240 -950,455 -950,885"],
  ["station", "-60,-545 -60,0 -60,470 -60,860 -60,897"],
  ["east", "850,-570 850,-60 850,480 850,870"],
  ["south", "-950,-560 -60,-545 850,-570"],
  ["north", `-950,455 -60,470 850,480 ${850 + slack.collector},486`],
  ["sugar", "-1852,257 -950,240"],
];

const locals = (slack: Slack): Drawn[] => [
  ["west-edge", "-1731,-151.8 -1690,-540 -1664,-918", "loose"],
  ["south-edge", "-1664,-918 -950,-1126 -60,-1120 850,-1025"],
  ["south-east-edge", "850,-1025 1200,-945 1690,-660"],
  ["east-edge", "1690,-660 1715,-520 1722,-150.6", "loose"],
  ["west-south", "-950,-1126 -950,-560"],
  ["station-south", "-60,-1120 -60,-545"],
  ["works-south", "1200,-945 1200,-550"],
  ["east-south", "850,-1025 850,-570"],
  ["south-west", "-1690,-540 -950,-560"],
  ["south-east", "850,-570 1200,-550 1715,-520"],
  ["rail-side", "-950,885 -60,860 850,870"],
  ["west-crossing", "-950,885 -950,1070"],
  ["east-crossing", "850,870 850,1045 850,1150"],
  ["beyond-rail", "-350,1052 500,1062 850,1045"],
  ["north-edge", `-950,1070 -350,1152 551,1205 850,1150 ${850 + slack.local},1128`],
  ["beyond-1", "-350,1052 -350,1152"],
  ["beyond-2", "90,1057 92,1178", "loose"],
  ["beyond-3", "551,1060 551,1205", "loose"],
];

/** Lines without width: the railway's land, green belts, and cuts across the land along the boundary. */
const dividers: readonly Drawn[] = [
  ["rail-south", "-1900,955 -620,955 -480,905 560,905 700,955 1900,955"],
  ["rail-north", "-1900,1015 -350,1015 -250,1040 450,1040 550,1015 1900,1015"],
  ["sugar-belt", "-1900,318 -950,300"],
  ["north-1", "-950,1070 -1010,1230"],
  ["north-2", `-545,1125.35 ${at(boundary, 8).join()}`],
  ["north-3", "-350,1152 -352,1300"],
  ["north-4", `551,1205 ${at(boundary, 7).join()}`],
  ["north-5", "850,1150 866,1400"],
  ["south-1", "-1690,-540 -1900,-545"],
  ["south-2", `-1664,-918 ${at(boundary, 0).join()}`],
  ["south-3", "-950,-1126 -953,-1300"],
  ["south-4", "-60,-1120 -60,-1300"],
  ["south-5", "850,-1025 865,-1300"],
  ["south-6", `1690,-660 ${at(boundary, 4).join()}`],
  ["cement-belt", "890,-64 890,953", "loose"],
];

export const planLines = (rng: Random, slack: Slack): PlanLine[] => [
  ...lines("highway", highways),
  ...lines("collector", collectors(slack)),
  ...lines("local", locals(slack)),
  ...lines("divider", dividers),
  ...patterns.flatMap((pattern) => patternLines(pattern, rng)),
];
