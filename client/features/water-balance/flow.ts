import type { Part, PartKind } from "./parts.ts";

export type FlowNodeId = "intake" | "authorised" | "losses" | PartKind;

export type FlowNode = {
  readonly id: FlowNodeId;
  readonly m3: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where its label begins, so that no two labels of a column lie on one another. */
  readonly labelY: number;
};

export type FlowLink = {
  readonly from: FlowNodeId;
  readonly to: FlowNodeId;
  readonly m3: number;
  /** The band as a closed SVG path. */
  readonly path: string;
};

export type Flow = { readonly nodes: readonly FlowNode[]; readonly links: readonly FlowLink[] };

/** Pixels. The last column ends `labels` before the right edge. */
export type FlowSize = {
  readonly width: number;
  readonly height: number;
  readonly labels: number;
  /** What a label takes with its lines. */
  readonly labelHeight: number;
};

export const nodeWidth = 14;
const gap = 14;

const through: Readonly<Record<PartKind, "authorised" | "losses">> = {
  paid: "authorised",
  billed_unpaid: "authorised",
  unbilled: "authorised",
  apparent: "losses",
  real: "losses",
};

/** Stacks a column, centred, and keeps its labels apart. */
function stack(
  ids: readonly { readonly id: FlowNodeId; readonly m3: number }[],
  x: number,
  scale: number,
  { height, labelHeight }: FlowSize,
): FlowNode[] {
  const tall = ids.reduce((sum, { m3 }) => sum + m3 * scale, 0) + gap * (ids.length - 1);
  let y = (height - tall) / 2;
  let free = 0;
  return ids.map(({ id, m3 }, index) => {
    const tallness = m3 * scale;
    // Beside its node, below the label before it, and with room for those that follow.
    const latest = height - labelHeight * (ids.length - index);
    const labelY = Math.min(Math.max(y + tallness / 2 - labelHeight / 2, free), Math.max(latest, free));
    free = labelY + labelHeight;
    const node = { id, m3, x, y, height: tallness, labelY };
    y += tallness + gap;
    return node;
  });
}

function band(from: FlowNode, fromY: number, to: FlowNode, toY: number, thick: number): string {
  const [left, right] = [from.x + nodeWidth, to.x];
  const middle = (left + right) / 2;
  return [
    `M${left} ${fromY}`,
    `C${middle} ${fromY} ${middle} ${toY} ${right} ${toY}`,
    `V${toY + thick}`,
    `C${middle} ${toY + thick} ${middle} ${fromY + thick} ${left} ${fromY + thick}`,
    "Z",
  ].join("");
}

/** Intake, then what was used by right and what was lost, then what became of it. Null when a part is below zero or there is no water. */
export function flowOf(parts: readonly Part[], size: FlowSize): Flow | null {
  const whole = parts.reduce((sum, { m3 }) => sum + m3, 0);
  if (whole <= 0 || parts.some(({ m3 }) => m3 < 0)) return null;
  const sumOf = (middle: "authorised" | "losses"): number =>
    parts.reduce((sum, { kind, m3 }) => sum + (through[kind] === middle ? m3 : 0), 0);
  const scale = (size.height - gap * (parts.length - 1)) / whole;
  const last = size.width - size.labels - nodeWidth;
  const intake = stack([{ id: "intake", m3: whole }], 0, scale, size);
  const middles = stack(
    (["authorised", "losses"] as const).map((id) => ({ id, m3: sumOf(id) })),
    last / 2,
    scale,
    size,
  );
  const ends = stack(
    parts.map(({ kind, m3 }) => ({ id: kind, m3 })),
    last,
    scale,
    size,
  );
  const links: FlowLink[] = [];
  const used = new Map<FlowNodeId, number>();
  const link = (from: FlowNode, to: FlowNode): void => {
    const thick = to.m3 * scale;
    const offset = used.get(from.id) ?? 0;
    used.set(from.id, offset + thick);
    links.push({ from: from.id, to: to.id, m3: to.m3, path: band(from, from.y + offset, to, to.y, thick) });
  };
  for (const from of intake) for (const to of middles) link(from, to);
  for (const from of middles)
    for (const [index, to] of ends.entries()) {
      const kind = parts[index]?.kind;
      if (kind && through[kind] === from.id) link(from, to);
    }
  return { nodes: [...intake, ...middles, ...ends], links };
}
