import { inflateSync } from "node:zlib";

type Matrix = readonly [number, number, number, number, number, number];
export type PdfPoint = readonly [x: number, y: number];
/** A stroked line of straight pieces, in millimetres of the page from its lower left corner. */
export type PdfLine = { readonly points: readonly PdfPoint[]; readonly widthMm: number };

const mm = 25.4 / 72;
export const inflated = (file: Buffer): string[] => {
  const text = file.toString("latin1");
  return [...text.matchAll(/<<([^>]*(?:<<[^>]*>>[^>]*)*)>>\s*stream\r?\n/g)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf("endstream", start);
    const bytes = file.subarray(start, end);
    return /FlateDecode/.test(match[1] ?? "") ? [inflateSync(bytes).toString("latin1")] : [];
  });
};

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

/** Every straight line that the pages stroke, as the numbers of the content streams and their matrices say. */
export function strokedLines(file: Buffer): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const content of inflated(file)) {
    if (!/\bcm\b/.test(content)) continue;
    let matrix: Matrix = [1, 0, 0, 1, 0, 0];
    let width = 1;
    const stack: { matrix: Matrix; width: number }[] = [];
    let path: PdfPoint[][] = [];
    let numbers: number[] = [];
    const at = (x: number, y: number): PdfPoint => [
      (matrix[0] * x + matrix[2] * y + matrix[4]) * mm,
      (matrix[1] * x + matrix[3] * y + matrix[5]) * mm,
    ];
    for (const token of content.split(/\s+/)) {
      const number = Number(token);
      if (token !== "" && !Number.isNaN(number)) {
        numbers.push(number);
        continue;
      }
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
      if (token === "q") stack.push({ matrix, width });
      else if (token === "Q") ({ matrix, width } = stack.pop() ?? { matrix, width });
      else if (token === "cm") matrix = times([a, b, c, d, e, f], matrix);
      else if (token === "w") width = a;
      else if (token === "m") path.push([at(a, b)]);
      else if (token === "l") path.at(-1)?.push(at(a, b));
      else if (token === "S") {
        lines.push(...path.map((points) => ({ points, widthMm: width * mm })));
        path = [];
      } else if (/^(f\*?|n|W\*?|s|B\*?)$/.test(token)) path = [];
      numbers = [];
    }
  }
  return lines;
}

/** What the embedded fonts can say: letters of the ToUnicode maps. */
export function lettersOf(file: Buffer): ReadonlySet<string> {
  const maps = inflated(file).filter((content) => content.includes("beginbfrange"));
  const codes = maps.flatMap((map) => [...map.matchAll(/<([0-9a-f]{4,})>/gi)].map(([, code = ""]) => code));
  return new Set(
    codes.flatMap((code) =>
      (code.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))),
    ),
  );
}

/** Pages as [width, height] in millimetres. */
export const pageSizes = (file: Buffer): [number, number][] =>
  [...file.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width) * mm,
    Number(height) * mm,
  ]);
