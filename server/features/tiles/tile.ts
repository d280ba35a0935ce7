import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

const compressors: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  // Quality 11, the default, costs a hundred times more and saves a tenth.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};

/** A finished tile. Each compression is made once, when somebody first asks for it. */
export class Tile {
  readonly bytes: Uint8Array;
  /** Of the content, without quotes: the same rows give the same tag in every process. */
  readonly tag: string;
  private readonly compressed = new Map<Encoding, Promise<Uint8Array>>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  }

  get isEmpty(): boolean {
    return this.bytes.length === 0;
  }

  /** What it may come to hold: the bytes, both compressions and what stands around them. */
  get cost(): number {
    return this.bytes.length * 2 + 600;
  }

  encoded(encoding: Encoding | null): Promise<Uint8Array> {
    if (encoding === null) return Promise.resolve(this.bytes);
    const known = this.compressed.get(encoding);
    if (known !== undefined) return known;
    const made = compressors[encoding](this.bytes);
    this.compressed.set(encoding, made);
    return made;
  }
}

/** The best compression that a client takes, of those that it names and does not refuse. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding | null {
  const accepted = new Map(
    String(header ?? "")
      .split(",")
      .map((part) => {
        const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
        const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
        return [name, weight === undefined || Number(weight) > 0] as const;
      }),
  );
  if (accepted.get("br")) return "br";
  return accepted.get("gzip") ? "gzip" : null;
}
