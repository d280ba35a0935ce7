import { inflateRawSync } from "node:zlib";

/** The files in a zip archive, by name. */
function unzipped(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [packed, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + packed);
    const content = archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
    files.set(archive.toString("utf8", at + 46, at + 46 + name), content.toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return files;
}

const plain = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

export type SheetCell = string | number | null;

/** The names of a workbook's sheets. */
export const sheetNames = (workbook: Buffer): readonly string[] =>
  [...(unzipped(workbook).get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name = ""]) => plain(name),
  );

/** The rows of a sheet of a workbook, of the first one unless told. A date is the number of its day, as Excel stores it. */
export function cellsOf(workbook: Buffer, place = 1): readonly (readonly SheetCell[])[] {
  const files = unzipped(workbook);
  const strings = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = ""]) => plain(text),
  );
  const sheet = files.get(`xl/worksheets/sheet${place}.xml`) ?? "";
  return [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = ""]) => {
    const cells: SheetCell[] = [];
    for (const [, column = "A", rest = "", value] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>.*?<v>(.*?)<\/v>.*?<\/c>)/gs,
    )) {
      const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < index) cells.push(null);
      const isText = rest.includes('t="s"');
      cells.push(value === undefined ? null : isText ? (strings[Number(value)] ?? null) : Number(value));
    }
    return cells;
  });
}

/** The day of Excel's calendar, which counts from 30 December 1899. */
export const excelDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
