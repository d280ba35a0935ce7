import { readFile, writeFile } from "node:fs/promises";

/** Encodings of texts that Kyrgyz town halls have on their disks. */
export const encodings = ["utf-8", "windows-1251", "utf-16le", "ibm866"] as const;
export type Encoding = (typeof encodings)[number];

/** By its mark, else UTF-8 when it is, else the Cyrillic of Windows. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return isUtf8(bytes) ? "utf-8" : "windows-1251";
}

/** Of the first part only, whose last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, 4_000_000);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(part, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** GDAL reads text as UTF-8 only. */
export async function copyAsUtf8(from: string, to: string, encoding: Encoding | null): Promise<Encoding> {
  const bytes = await readFile(from);
  const found = encoding ?? detectEncoding(bytes);
  await writeFile(to, new TextDecoder(found).decode(bytes));
  return found;
}
