import { type PlanLine, places } from "./plan-line.ts";
import type { Point } from "./point.ts";
import type { Random } from "./random.ts";

/**
 * Streets inside a superblock, whose corners are given south-west first, counter-clockwise. Shares of its sides:
 * `ns` runs north as "s at the south, s at the north, from t, to t"; `ew` runs east as "t in the west, t in the east, from s, to s".
 */
type Pattern = { key: string; quad: string; ns: string; ew: string };

export const patterns: readonly Pattern[] = [
  {
    key: "ws1",
    quad: "-1690,-540 -950,-560 -950,-72 -1731,-152",
    ns: "0.3 0.3 0 0.5; 0.37 0.36 0.5 1; 0.64 0.64 0 0.25; 0.69 0.7 0.25 1",
    ew: "0.25 0.24 0 1; 0.5 0.5 0 1; 0.75 0.75 0 1",
  },
  {
    key: "ws2",
    quad: "-1664,-918 -950,-1126 -950,-560 -1690,-540",
    ns: "0.2 0.19 0 1; 0.4 0.39 0 1; 0.6 0.59 0 1; 0.8 0.8 0 1",
    ew: "0.48 0.46 0.2 0.6; 0.56 0.58 0.6 1",
  },
  {
    key: "cs2",
    quad: "-950,-1126 -60,-1120 -60,-545 -950,-560",
    ns: "0.16 0.16 0 1; 0.33 0.325 0 1; 0.5 0.5 0 1; 0.665 0.66 0 1; 0.83 0.83 0 1",
    ew: "0.47 0.46 0 0.5; 0.57 0.56 0.5 1",
  },
  {
    key: "es2",
    quad: "-60,-1120 850,-1025 850,-570 -60,-545",
    ns: "0.28 0.28 0 0.46; 0.33 0.33 0.46 1; 0.62 0.62 0 0.25; 0.66 0.66 0.25 1",
    ew: "0.23 0.25 0 1; 0.45 0.48 0 1; 0.71 0.73 0 1",
  },
  {
    key: "fs2",
    quad: "850,-1025 1200,-945 1200,-550 850,-570",
    ns: "0.34 0.34 0 1; 0.67 0.67 0 1",
    ew: "",
  },
  {
    key: "fs1",
    quad: "850,-570 1715,-520 1722,-151 850,-60",
    ns: "0.14 0.155 0 1; 0.32 0.325 0 1; 0.505 0.505 0 1; 0.69 0.69 0 1",
    ew: "0.42 0.42 0 0.325",
  },
  {
    key: "cs1",
    quad: "-950,-560 -60,-545 -60,0 -950,-72",
    ns: "0.38 0.37 0.49 1; 0.715 0.71 0.49 1; 0.16 0.165 0 0.49; 0.325 0.335 0 0.49; 0.5 0.5 0 0.5; 0.66 0.66 0 0.5; 0.83 0.83 0 0.5",
    ew: "0.49 0.5 0 1",
  },
  {
    key: "es1",
    quad: "-60,-545 850,-570 850,-60 -60,0",
    ns: "0.44 0.44 0.45 1; 0.72 0.72 0.46 1; 0.165 0.165 0 0.44; 0.33 0.33 0 0.445; 0.56 0.56 0 0.45; 0.69 0.69 0 0.46; 0.85 0.85 0 0.465",
    ew: "0.43 0.47 0 1",
  },
  {
    key: "wn1",
    quad: "-1745,-153 -950,-72 -950,240 -1745,255",
    ns: "0.17 0.17 0 1; 0.43 0.43 0 0.5; 0.79 0.79 0 1",
    ew: "0.5 0.5 0.17 1",
  },
  {
    key: "cn1",
    quad: "-950,-72 -60,0 -60,470 -950,455",
    ns: "0.33 0.33 0 1; 0.66 0.66 0 1",
    ew: "0.5 0.47 0 0.33; 0.55 0.55 0.33 0.66; 0.47 0.47 0.66 1",
  },
  {
    key: "en1",
    quad: "-60,0 850,-60 850,480 -60,470",
    ns: "0.34 0.33 0 1; 0.67 0.67 0 1",
    ew: "0.5 0.5 0 0.34; 0.56 0.55 0.67 1",
  },
  {
    key: "cn2",
    quad: "-950,455 -60,470 -60,860 -950,885",
    ns: "0.25 0.25 0 0.66; 0.3 0.3 0.65 1; 0.52 0.52 0 1; 0.78 0.78 0.33 1",
    ew: "0.31 0.33 0 1; 0.65 0.67 0 1",
  },
  {
    key: "en2",
    quad: "-60,470 850,480 850,870 -60,860",
    ns: "0.29 0.29 0 1; 0.57 0.57 0.33 1; 0.8 0.8 0 1",
    ew: "0.33 0.33 0.29 1; 0.66 0.67 0.29 1",
  },
];

const runs = (text: string): number[][] =>
  text === "" ? [] : text.split("; ").map((run) => run.split(" ").map(Number));

export function patternLines({ key, quad, ns, ew }: Pattern, rng: Random): PlanLine[] {
  const [sw, se, ne, nw] = places(quad);
  if (!sw || !se || !ne || !nw) throw new Error(`superblock ${key} needs four corners`);
  const place = (s: number, t: number): Point => [
    (1 - t) * ((1 - s) * sw[0] + s * se[0]) + t * ((1 - s) * nw[0] + s * ne[0]),
    (1 - t) * ((1 - s) * sw[1] + s * se[1]) + t * ((1 - s) * nw[1] + s * ne[1]),
  ];
  const line = (name: string, points: Point[]): PlanLine => ({
    kind: "local",
    key: `${key}-${name}`,
    points,
    loose: true,
  });
  return [
    ...runs(ns).map(([s0 = 0, s1 = 0, t0 = 0, t1 = 1], i) => {
      const shift = rng.between(-0.006, 0.006);
      const on = (t: number) => place(s0 + (s1 - s0) * t + shift, t);
      return line(`n${i}`, [on(t0), on(t1)]);
    }),
    ...runs(ew).map(([t0 = 0, t1 = 0, s0 = 0, s1 = 1], i) => {
      const on = (s: number) => place(s, t0 + (t1 - t0) * s);
      return line(`e${i}`, [on(s0), on(s1)]);
    }),
  ];
}
