import type { Point } from "./point.ts";

/** Roads inside the works: halls keep off them, and water mains run along them. */
export type Lane = { key: string; points: readonly Point[] };

/** Every lane begins on a street or on a lane before it. */
export const worksLanes: readonly Lane[] = [
  {
    key: "sugar",
    points: [
      [-950, 885],
      [-1060, 872],
      [-1250, 820],
      [-1250, 640],
      [-1500, 560],
    ],
  },
  {
    key: "south-works",
    points: [
      [1200, -700],
      [1290, -700],
      [1480, -610],
    ],
  },
  {
    key: "north-east-works",
    points: [
      [1056, 1122],
      [1380, 1088],
    ],
  },
  {
    key: "north-west-works",
    points: [
      [-950, 1042],
      [-1230, 1038],
    ],
  },
  {
    key: "cement-gate",
    points: [
      [1059, 486],
      [1120, 470],
    ],
  },
  {
    key: "cement-ring",
    points: [
      [1120, 470],
      [1120, 700],
      [1330, 720],
      [1330, 470],
      [1120, 470],
    ],
  },
  {
    key: "cement-south",
    points: [
      [1330, 470],
      [1330, 240],
      [1120, 220],
    ],
  },
  {
    key: "cement-east",
    points: [
      [1330, 720],
      [1600, 700],
    ],
  },
  {
    key: "cement-yard",
    points: [
      [1330, 470],
      [1640, 450],
    ],
  },
  {
    key: "cement-south-east",
    points: [
      [1330, 240],
      [1650, 190],
    ],
  },
  {
    key: "cement-south-west",
    points: [
      [1120, 220],
      [960, 210],
    ],
  },
  {
    key: "sugar-east",
    points: [
      [-1250, 640],
      [-1010, 620],
    ],
  },
  {
    key: "sugar-west",
    points: [
      [-1500, 560],
      [-1660, 500],
    ],
  },
  {
    key: "cement-north",
    points: [
      [1120, 700],
      [1120, 900],
    ],
  },
  {
    key: "cement-gatehouse",
    points: [
      [1120, 220],
      [1120, 20],
    ],
  },
  {
    key: "sugar-south",
    points: [
      [-1250, 640],
      [-1250, 400],
    ],
  },
];
