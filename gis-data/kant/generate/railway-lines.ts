import { clipToBoundary } from "./boundary.ts";
import type { Point } from "./point.ts";

export type Track = { key: string; kind: "main" | "station" | "siding"; line: Point[] };

/** The straight main line, metres north of the centre in the plan frame. */
export const railV = 985;

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** A track beside the main line, led out and back through turnouts about 90 m long. */
function beside(from: number, to: number, away: number): Point[] {
  const line: Point[] = [];
  const lead = 17 * Math.abs(away);
  for (let k = 0; k <= 8; k++) line.push([from + (lead * k) / 8, railV + away * smooth(k / 8)]);
  for (let k = 8; k >= 0; k--) line.push([to - (lead * k) / 8, railV + away * smooth(k / 8)]);
  return line;
}

/** A curve through the given places (Catmull-Rom). */
function curve(places: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [p0, p1, p2, p3] = [
      places[i - 1] ?? places[i],
      places[i],
      places[i + 1],
      places[i + 2] ?? places[i + 1],
    ];
    if (!p0 || !p1 || !p2 || !p3) continue;
    for (let k = 0; k < 6; k++) {
      const t = k / 6;
      const at = (n: 0 | 1) =>
        0.5 *
        (2 * p1[n] +
          (p2[n] - p0[n]) * t +
          (2 * p0[n] - 5 * p1[n] + 4 * p2[n] - p3[n]) * t * t +
          (3 * p1[n] - p0[n] - 3 * p2[n] + p3[n]) * t * t * t);
      line.push([at(0), at(1)]);
    }
  }
  const end = places[places.length - 1];
  return end ? [...line, end] : line;
}

export function railwayLines(): Track[] {
  const main = clipToBoundary([-2000, railV], [2000, railV]);
  if (!main) throw new Error("the railway misses the city");
  const station = [5.3, -5.3, 10.6, -10.6, 15.9].map(
    (away, i): Track => ({
      key: `station-${i + 2}`,
      kind: "station",
      line: beside(-480 + 22 * i, 560 - 26 * i, away),
    }),
  );
  return [
    { key: "main", kind: "main", line: main },
    ...station,
    {
      key: "freight-1",
      kind: "siding",
      line: curve([
        [-250, 1000.9],
        [-330, 1006],
        [-420, 1022],
        [-500, 1036],
        [-660, 1038],
      ]),
    },
    {
      key: "freight-2",
      kind: "siding",
      line: curve([
        [-420, 1022],
        [-500, 1029],
        [-650, 1030],
      ]),
    },
    {
      key: "cement-1",
      kind: "siding",
      line: curve([
        [600, railV],
        [700, 982],
        [800, 971],
        [900, 945],
        [985, 890],
        [1032, 810],
        [1045, 720],
        [1045, 520],
      ]),
    },
    {
      key: "cement-2",
      kind: "siding",
      line: curve([
        [1032, 810],
        [1055, 720],
        [1062, 640],
        [1062, 520],
      ]),
    },
    {
      key: "sugar-1",
      kind: "siding",
      line: curve([
        [-560, railV],
        [-680, 981],
        [-790, 969],
        [-900, 940],
        [-985, 880],
        [-1040, 790],
        [-1060, 690],
        [-1062, 480],
      ]),
    },
    {
      key: "sugar-2",
      kind: "siding",
      line: curve([
        [-1040, 790],
        [-1068, 700],
        [-1080, 600],
        [-1080, 470],
      ]),
    },
  ];
}
