/** A repeatable uuid (version 8) from what a row is: the same seed, layer and key give the same id on every machine. */
export function uuid(seed: number, layer: string, key: string | number): string {
  const text = `${seed}/${layer}/${key}`;
  const words = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667].map((start, lane) => {
    let h = start ^ seed;
    for (let i = 0; i < text.length; i++) {
      h = Math.imul(h ^ text.charCodeAt(i), 0x01000193 + 2 * lane);
      h = (h << (13 + lane)) | (h >>> (19 - lane));
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, "0");
  });
  const hex = words.join("");
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
