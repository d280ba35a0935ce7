import type { FastifyReply, FastifyRequest } from "fastify";
import { tileType } from "#contract/tiles.ts";
import { acceptedEncoding, type Tile } from "./tile.ts";

export type Keeping = {
  /** Everybody may see it, so that a proxy may keep it too. */
  readonly public: boolean;
  /** Its address names the version that it has. */
  readonly forEver: boolean;
};

const cacheControl = (keeping: Keeping): string => {
  if (keeping.forEver) return "public, max-age=31536000, immutable";
  return keeping.public ? "no-cache" : "private, no-cache";
};

export async function answerTile(
  tile: Tile,
  keeping: Keeping,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  void reply.headers({ "cache-control": cacheControl(keeping), vary: "accept-encoding" });
  if (tile.isEmpty) return reply.code(204).send();
  const encoding = acceptedEncoding(request.headers["accept-encoding"]);
  // A strong tag is of the bytes as they are sent, so that it differs by compression.
  void reply.header("etag", `"${tile.tag}-${encoding ?? "plain"}"`);
  if (isKnown(tile, request.headers["if-none-match"])) return reply.code(304).send();
  const bytes = await tile.encoded(encoding);
  if (encoding) void reply.header("content-encoding", encoding);
  return reply.type(tileType).send(bytes);
}

const isKnown = (tile: Tile, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => tag.includes(`"${tile.tag}-`)));
