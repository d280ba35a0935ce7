import { inflated } from "./pdf-content.ts";

/** Letters by glyph, as the font's ToUnicode map says them. */
function lettersByGlyph(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = "0", list = ""] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    for (const [index, [, code = ""]] of [...list.matchAll(/<([0-9a-f]+)>/gi)].entries()) {
      const units = (code.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0");
      letters.set(glyph, String.fromCharCode(...units));
    }
  return letters;
}

/** Fonts by the name that pages call them. */
function fontsOf(file: Buffer): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const text = file.toString("latin1");
  const names = [...text.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = "", id = ""] of names) {
    const start = text.indexOf(`\n${id} 0 obj`);
    const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(text.slice(start, text.indexOf("endobj", start)))?.[1];
    if (start < 0 || toUnicode === undefined) continue;
    const at = file.indexOf(`\n${toUnicode} 0 obj`, 0, "latin1");
    const end = file.indexOf("endobj", at, "latin1");
    fonts.set(name, lettersByGlyph(inflated(file.subarray(at, end)).join("")));
  }
  return fonts;
}

/** What the pages say, in the order in which it was written: one text for each line of letters. */
export function textsOf(file: Buffer): readonly string[] {
  const fonts = fontsOf(file);
  return inflated(file)
    .filter((content) => /\bTf\b/.test(content))
    .flatMap((content) =>
      [...content.matchAll(/\/(F\d+) [\d.]+ Tf\s+\[([^\]]*)\] TJ/g)].map(([, font = "", pieces = ""]) =>
        [...pieces.matchAll(/<([0-9a-f]*)>/gi)]
          .flatMap(([, glyphs = ""]) => glyphs.match(/.{4}/g) ?? [])
          .map((glyph) => fonts.get(font)?.get(glyph) ?? "\ufffd")
          .join(""),
      ),
    );
}
