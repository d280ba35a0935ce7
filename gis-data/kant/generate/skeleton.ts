import { boundary } from "./boundary.ts";
import { at, type Point } from "./point.ts";
import type { Random } from "./random.ts";

export type StreetClass = "highway" | "collector" | "local";
export type LineKind = StreetClass | "divider" | "boundary";
/** A line of the town plan before it is bent, in the plan frame. `key` tells streets apart. */
export type PlanLine = { kind: LineKind; key: string; points: readonly Point[]; loose?: true };

/** Lengths of two dead ends that bring the totals of their classes to the metre. */
export type Slack = { collector: number; local: number };

const lenin: PlanLine = {
  kind: "highway",
  key: "lenin",
  points: [
    [-1860, -165],
    [-950, -72],
    [-60, 0],
    [850, -60],
    [1860, -165],
  ],
};

const collectors = (slack: Slack): PlanLine[] => [
  {
    kind: "collector",
    key: "west",
    points: [
      [-950, -560],
      [-950, -72],
      [-950, 240],
      [-950, 455],
      [-950, 885],
    ],
  },
  {
    kind: "collector",
    key: "station",
    points: [
      [-60, -545],
      [-60, 0],
      [-60, 470],
      [-60, 860],
      [-60, 897],
    ],
  },
  {
    kind: "collector",
    key: "east",
    points: [
      [850, -570],
      [850, -60],
      [850, 480],
      [850, 870],
    ],
  },
  {
    kind: "collector",
    key: "south",
    points: [
      [-950, -560],
      [-60, -545],
      [850, -570],
    ],
  },
  {
    kind: "collector",
    key: "north",
    points: [
      [-950, 455],
      [-60, 470],
      [850, 480],
      [850 + slack.collector, 486],
    ],
  },
  {
    kind: "collector",
    key: "sugar",
    points: [
      [-1852, 257],
      [-950, 240],
    ],
  },
];

const locals = (slack: Slack): PlanLine[] => [
  {
    kind: "local",
    key: "west-edge",
    points: [
      [-1731, -151.8],
      [-1690, -540],
      [-1664, -918],
    ],
    loose: true,
  },
  {
    kind: "local",
    key: "south-edge",
    points: [
      [-1664, -918],
      [-950, -1126],
      [-60, -1120],
      [850, -1025],
    ],
  },
  {
    kind: "local",
    key: "south-east-edge",
    points: [
      [850, -1025],
      [1200, -945],
      [1690, -660],
    ],
  },
  {
    kind: "local",
    key: "east-edge",
    points: [
      [1690, -660],
      [1715, -520],
      [1722, -150.6],
    ],
    loose: true,
  },
  {
    kind: "local",
    key: "west-south",
    points: [
      [-950, -1126],
      [-950, -560],
    ],
  },
  {
    kind: "local",
    key: "station-south",
    points: [
      [-60, -1120],
      [-60, -545],
    ],
  },
  {
    kind: "local",
    key: "works-south",
    points: [
      [1200, -945],
      [1200, -550],
    ],
  },
  {
    kind: "local",
    key: "east-south",
    points: [
      [850, -1025],
      [850, -570],
    ],
  },
  {
    kind: "local",
    key: "south-west",
    points: [
      [-1690, -540],
      [-950, -560],
    ],
  },
  {
    kind: "local",
    key: "south-east",
    points: [
      [850, -570],
      [1200, -550],
      [1715, -520],
    ],
  },
  {
    kind: "local",
    key: "rail-side",
    points: [
      [-950, 885],
      [-60, 860],
      [850, 870],
    ],
  },
  {
    kind: "local",
    key: "west-crossing",
    points: [
      [-950, 885],
      [-950, 1070],
    ],
  },
  {
    kind: "local",
    key: "east-crossing",
    points: [
      [850, 870],
      [850, 1045],
      [850, 1150],
    ],
  },
  {
    kind: "local",
    key: "beyond-rail",
    points: [
      [-350, 1052],
      [500, 1062],
      [850, 1045],
    ],
  },
  {
    kind: "local",
    key: "north-edge",
    points: [
      [-950, 1070],
      [-350, 1152],
      [551, 1205],
      [850, 1150],
      [850 + slack.local, 1128],
    ],
  },
  {
    kind: "local",
    key: "beyond-1",
    points: [
      [-350, 1052],
      [-350, 1152],
    ],
  },
  {
    kind: "local",
    key: "beyond-2",
    points: [
      [90, 1057],
      [92, 1178],
    ],
    loose: true,
  },
  {
    kind: "local",
    key: "beyond-3",
    points: [
      [551, 1060],
      [551, 1205],
    ],
    loose: true,
  },
];

const railway: PlanLine[] = [
  {
    kind: "divider",
    key: "rail-south",
    points: [
      [-1900, 955],
      [-620, 955],
      [-480, 905],
      [560, 905],
      [700, 955],
      [1900, 955],
    ],
  },
  {
    kind: "divider",
    key: "rail-north",
    points: [
      [-1900, 1015],
      [-350, 1015],
      [-250, 1040],
      [450, 1040],
      [550, 1015],
      [1900, 1015],
    ],
  },
];

const dividers: PlanLine[] = [
  {
    kind: "divider",
    key: "sugar-belt",
    points: [
      [-1900, 318],
      [-950, 300],
    ],
  },
  {
    kind: "divider",
    key: "north-1",
    points: [
      [-950, 1070],
      [-1010, 1230],
    ],
  },
  { kind: "divider", key: "north-2", points: [[-545, 1125.35], at(boundary, 8)] },
  {
    kind: "divider",
    key: "north-3",
    points: [
      [-350, 1152],
      [-352, 1300],
    ],
  },
  { kind: "divider", key: "north-4", points: [[551, 1205], at(boundary, 7)] },
  {
    kind: "divider",
    key: "north-5",
    points: [
      [850, 1150],
      [866, 1400],
    ],
  },
  {
    kind: "divider",
    key: "south-1",
    points: [
      [-1690, -540],
      [-1900, -545],
    ],
  },
  { kind: "divider", key: "south-2", points: [[-1664, -918], at(boundary, 0)] },
  {
    kind: "divider",
    key: "south-3",
    points: [
      [-950, -1126],
      [-953, -1300],
    ],
  },
  {
    kind: "divider",
    key: "south-4",
    points: [
      [-60, -1120],
      [-60, -1300],
    ],
  },
  {
    kind: "divider",
    key: "south-5",
    points: [
      [850, -1025],
      [865, -1300],
    ],
  },
  { kind: "divider", key: "south-6", points: [[1690, -660], at(boundary, 4)] },
  {
    kind: "divider",
    key: "cement-belt",
    points: [
      [890, -64],
      [890, 953],
    ],
    loose: true,
  },
];

type Quad = { key: string; sw: Point; se: Point; ne: Point; nw: Point };
/** Streets inside a superblock: `ns` as [s at the south, s at the north, t from, t to], `ew` as [t west, t east, s from, s to]. */
type Pattern = Quad & { ns: readonly (readonly number[])[]; ew: readonly (readonly number[])[] };

const patterns: readonly Pattern[] = [
  {
    key: "ws1",
    sw: [-1690, -540],
    se: [-950, -560],
    ne: [-950, -72],
    nw: [-1731, -152],
    ew: [
      [0.25, 0.24, 0, 1],
      [0.5, 0.5, 0, 1],
      [0.75, 0.75, 0, 1],
    ],
    ns: [
      [0.3, 0.3, 0, 0.5],
      [0.37, 0.36, 0.5, 1],
      [0.64, 0.64, 0, 0.25],
      [0.69, 0.7, 0.25, 1],
    ],
  },
  {
    key: "ws2",
    sw: [-1664, -918],
    se: [-950, -1126],
    ne: [-950, -560],
    nw: [-1690, -540],
    ns: [
      [0.2, 0.19, 0, 1],
      [0.4, 0.39, 0, 1],
      [0.6, 0.59, 0, 1],
      [0.8, 0.8, 0, 1],
    ],
    ew: [
      [0.48, 0.46, 0.2, 0.6],
      [0.56, 0.58, 0.6, 1],
    ],
  },
  {
    key: "cs2",
    sw: [-950, -1126],
    se: [-60, -1120],
    ne: [-60, -545],
    nw: [-950, -560],
    ns: [
      [0.16, 0.16, 0, 1],
      [0.33, 0.325, 0, 1],
      [0.5, 0.5, 0, 1],
      [0.665, 0.66, 0, 1],
      [0.83, 0.83, 0, 1],
    ],
    ew: [
      [0.47, 0.46, 0, 0.5],
      [0.57, 0.56, 0.5, 1],
    ],
  },
  {
    key: "es2",
    sw: [-60, -1120],
    se: [850, -1025],
    ne: [850, -570],
    nw: [-60, -545],
    ew: [
      [0.23, 0.25, 0, 1],
      [0.45, 0.48, 0, 1],
      [0.71, 0.73, 0, 1],
    ],
    ns: [
      [0.28, 0.28, 0, 0.46],
      [0.33, 0.33, 0.46, 1],
      [0.62, 0.62, 0, 0.25],
      [0.66, 0.66, 0.25, 1],
    ],
  },
  {
    key: "fs2",
    sw: [850, -1025],
    se: [1200, -945],
    ne: [1200, -550],
    nw: [850, -570],
    ns: [
      [0.34, 0.34, 0, 1],
      [0.67, 0.67, 0, 1],
    ],
    ew: [],
  },
  {
    key: "fs1",
    sw: [850, -570],
    se: [1715, -520],
    ne: [1722, -151],
    nw: [850, -60],
    ns: [
      [0.14, 0.155, 0, 1],
      [0.32, 0.325, 0, 1],
      [0.505, 0.505, 0, 1],
      [0.69, 0.69, 0, 1],
    ],
    ew: [[0.42, 0.42, 0, 0.325]],
  },
  {
    key: "cs1",
    sw: [-950, -560],
    se: [-60, -545],
    ne: [-60, 0],
    nw: [-950, -72],
    ew: [[0.49, 0.5, 0, 1]],
    ns: [
      [0.38, 0.37, 0.49, 1],
      [0.715, 0.71, 0.49, 1],
      [0.16, 0.165, 0, 0.49],
      [0.325, 0.335, 0, 0.49],
      [0.5, 0.5, 0, 0.5],
      [0.66, 0.66, 0, 0.5],
      [0.83, 0.83, 0, 0.5],
    ],
  },
  {
    key: "es1",
    sw: [-60, -545],
    se: [850, -570],
    ne: [850, -60],
    nw: [-60, 0],
    ew: [[0.43, 0.47, 0, 1]],
    ns: [
      [0.44, 0.44, 0.45, 1],
      [0.72, 0.72, 0.46, 1],
      [0.165, 0.165, 0, 0.44],
      [0.33, 0.33, 0, 0.445],
      [0.56, 0.56, 0, 0.45],
      [0.69, 0.69, 0, 0.46],
      [0.85, 0.85, 0, 0.465],
    ],
  },
  {
    key: "wn1",
    sw: [-1745, -153],
    se: [-950, -72],
    ne: [-950, 240],
    nw: [-1745, 255],
    ew: [[0.5, 0.5, 0.17, 1]],
    ns: [
      [0.17, 0.17, 0, 1],
      [0.43, 0.43, 0, 0.5],
      [0.79, 0.79, 0, 1],
    ],
  },
  {
    key: "cn1",
    sw: [-950, -72],
    se: [-60, 0],
    ne: [-60, 470],
    nw: [-950, 455],
    ns: [
      [0.33, 0.33, 0, 1],
      [0.66, 0.66, 0, 1],
    ],
    ew: [
      [0.5, 0.47, 0, 0.33],
      [0.55, 0.55, 0.33, 0.66],
      [0.47, 0.47, 0.66, 1],
    ],
  },
  {
    key: "en1",
    sw: [-60, 0],
    se: [850, -60],
    ne: [850, 480],
    nw: [-60, 470],
    ns: [
      [0.34, 0.33, 0, 1],
      [0.67, 0.67, 0, 1],
    ],
    ew: [
      [0.5, 0.5, 0, 0.34],
      [0.56, 0.55, 0.67, 1],
    ],
  },
  {
    key: "cn2",
    sw: [-950, 455],
    se: [-60, 470],
    ne: [-60, 860],
    nw: [-950, 885],
    ew: [
      [0.31, 0.33, 0, 1],
      [0.65, 0.67, 0, 1],
    ],
    ns: [
      [0.25, 0.25, 0, 0.66],
      [0.3, 0.3, 0.65, 1],
      [0.52, 0.52, 0, 1],
      [0.78, 0.78, 0.33, 1],
    ],
  },
  {
    key: "en2",
    sw: [-60, 470],
    se: [850, 480],
    ne: [850, 870],
    nw: [-60, 860],
    ew: [
      [0.33, 0.33, 0.29, 1],
      [0.66, 0.67, 0.29, 1],
    ],
    ns: [
      [0.29, 0.29, 0, 1],
      [0.57, 0.57, 0.33, 1],
      [0.8, 0.8, 0, 1],
    ],
  },
];

function patternLines(pattern: Pattern, rng: Random): PlanLine[] {
  const { sw, se, ne, nw, key } = pattern;
  const place = (s: number, t: number): Point => [
    (1 - t) * ((1 - s) * sw[0] + s * se[0]) + t * ((1 - s) * nw[0] + s * ne[0]),
    (1 - t) * ((1 - s) * sw[1] + s * se[1]) + t * ((1 - s) * nw[1] + s * ne[1]),
  ];
  const jitter = () => rng.between(-0.006, 0.006);
  const line = (name: string, points: Point[]): PlanLine => ({
    kind: "local",
    key: `${key}-${name}`,
    points,
    loose: true,
  });
  return [
    ...pattern.ns.map(([s0 = 0, s1 = 0, t0 = 0, t1 = 1], i) => {
      const shift = jitter();
      const on = (t: number) => place(s0 + (s1 - s0) * t + shift, t);
      return line(`n${i}`, [on(t0), on(t1)]);
    }),
    ...pattern.ew.map(([t0 = 0, t1 = 0, s0 = 0, s1 = 1], i) => {
      const on = (s: number) => place(s, t0 + (t1 - t0) * s);
      return line(`e${i}`, [on(s0), on(s1)]);
    }),
  ];
}

export function planLines(rng: Random, slack: Slack): PlanLine[] {
  return [
    lenin,
    ...collectors(slack),
    ...locals(slack),
    ...railway,
    ...dividers,
    ...patterns.flatMap((pattern) => patternLines(pattern, rng)),
  ];
}
