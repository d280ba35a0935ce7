import type { CityPlan } from "./city-plan.ts";
import { around, at, type Point } from "./point.ts";
import type { Ring } from "./polygon.ts";
import { lineLength, offset, reverse, slice } from "./polyline.ts";

export type MainDitch = { kind: "aryk" | "culvert"; line: Point[] };

/** Two ditches down from the south beside the west and east collectors, and the drain along the north boundary. */
export function mainDitches(plan: CityPlan): MainDitch[] {
  return [
    ...besideStreet(plan, ["west-south", "west"], 3.2, 230),
    ...besideStreet(plan, ["east-south", "east"], -3.2, -90),
    ...northDrain(plan),
  ];
}

/** `beyond` metres outside the red line, left of the street when positive, as far north as `end`. */
function besideStreet(plan: CityPlan, keys: readonly string[], beyond: number, end: number): MainDitch[] {
  const parts: Point[][] = [];
  for (const key of keys) {
    const street = plan.streetList.find((s) => s.key === key);
    if (!street) throw new Error(`no street ${key}`);
    const half = street.class === "local" ? plan.localWidth / 2 : 9.5;
    const away = Math.sign(beyond) * (half + Math.abs(beyond));
    for (const { edge, reversed } of street.edges) {
      const raw = at(plan.network.lines, edge);
      const line = offset(reversed ? reverse(raw) : raw, away);
      const length = lineLength(line);
      if (at(line, -1)[1] < end && length > 40) parts.push(slice(line, 14, length - 14));
    }
  }
  return parts.flatMap((line, i): MainDitch[] => {
    const next = parts[i + 1];
    const ditch: MainDitch = { kind: "aryk", line };
    return next ? [ditch, { kind: "culvert", line: [at(line, -1), at(next, 0)] }] : [ditch];
  });
}

function northDrain(plan: CityPlan): MainDitch[] {
  const strips = plan.pieces.filter((p) => p.use === "main_drain").map((p) => p.ring);
  strips.sort((a, b) => Math.min(...a.map((p) => p[0])) - Math.min(...b.map((p) => p[0])));
  const lines = strips.map(middleLine);
  return lines.map((line, i): MainDitch => {
    const next = lines[i + 1];
    return { kind: "aryk", line: next ? [...line, at(next, 0)] : line };
  });
}

/** The middle of a strip that runs west to east. */
function middleLine(ring: Ring): Point[] {
  const low = Math.min(...ring.map((p) => p[0]));
  const high = Math.max(...ring.map((p) => p[0]));
  const steps = Math.max(2, Math.round((high - low) / 40));
  const line: Point[] = [];
  for (let k = 0; k <= steps; k++) {
    const u = low + 1.5 + ((high - low - 3) * k) / steps;
    const crossings: number[] = [];
    ring.forEach((a, i) => {
      const b = around(ring, i + 1);
      if (a[0] > u !== b[0] > u) crossings.push(a[1] + ((u - a[0]) / (b[0] - a[0])) * (b[1] - a[1]));
    });
    if (crossings.length > 1) line.push([u, (Math.min(...crossings) + Math.max(...crossings)) / 2]);
  }
  return line;
}
