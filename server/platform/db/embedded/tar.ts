const block = 512;

/** Name and length stand at the head of every entry, in octal digits; whole blocks of content follow. */
const nameAt = (tar: Buffer, at: number): string => textAt(tar, at, 100);
const contentBlocks = (tar: Buffer, at: number): number =>
  Math.ceil(Number.parseInt(textAt(tar, at + 124, 12) || "0", 8) / block);
const textAt = (tar: Buffer, at: number, length: number): string =>
  tar.toString("latin1", at, at + length).replace(/\0.*$/s, "");

/** A tar archive with only those entries whose names pass. Names over 100 letters are not looked for. */
export function keepInTar(tar: Buffer, passes: (name: string) => boolean): Buffer {
  const kept: Buffer[] = [];
  for (let at = 0; at + block <= tar.length && nameAt(tar, at) !== ""; ) {
    const end = at + block * (1 + contentBlocks(tar, at));
    if (passes(nameAt(tar, at))) kept.push(tar.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, Buffer.alloc(2 * block)]);
}
