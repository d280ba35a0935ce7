import type { Answer } from "../queryable.ts";
import type { Request } from "./protocol.ts";

type TileRequest = Extract<Request, { op: "tile" }>;

export async function encodeTile(
  _request: TileRequest,
  _query: (text: string, values: readonly unknown[]) => Promise<Answer>,
): Promise<Uint8Array> {
  return new Uint8Array();
}
