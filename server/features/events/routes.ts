import { z } from "zod";
import { eventNames, eventsQuery } from "#contract/events.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import { lastChangeOf } from "#server/platform/changes/last-change.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { TileSets } from "#server/platform/tiles/tile-set.ts";
import { TileVersions } from "#server/platform/tiles/tile-version.ts";
import { changeMessage } from "./change-message.ts";
import { changesSince } from "./past.ts";
import { tooManyStreams } from "./refusals.ts";
import { rightsWatch } from "./rights-watch.ts";
import { type Message, Stream } from "./stream.ts";

const beatMs = 15_000;
const mostStreams = 1000;

const eventAnswer = {
  200: {
    description: "Server-sent events",
    content: { "text/event-stream": { schema: z.string() } },
  },
};

/** Tells open pages what was written, each as far as its person may read. */
export function eventsRoutes(app: App, { db, city, layers }: Context): void {
  const tiles = { sets: new TileSets(layers), versions: new TileVersions(app.changeFeed) };
  const streams = new Set<Stream>();

  const readableIds = ({ identity }: Stream): string[] =>
    readableLayers(identity, layers).map(({ id }) => id);
  const resync = (stream: Stream): Message => ({
    id: lastChangeOf(app.changeFeed, readableIds(stream)),
    event: eventNames.resync,
    data: "{}",
  });

  const stopFollowing = app.changeFeed.subscribe({
    change: (change) => {
      const byRoles = new Map<string, Message | undefined>();
      for (const stream of streams) {
        const roles = stream.identity.roles.join(" ");
        if (!byRoles.has(roles)) byRoles.set(roles, changeMessage(change, stream.identity, layers, tiles));
        const message = byRoles.get(roles);
        if (message) stream.send(message);
      }
    },
    gap: () => {
      for (const stream of streams) stream.send(resync(stream));
    },
  });
  const beat = setInterval(() => {
    for (const stream of streams) stream.beat();
  }, beatMs);
  beat.unref();

  // Before the server waits for open answers to end: these never would.
  app.addHook("preClose", () => {
    clearInterval(beat);
    stopFollowing();
    for (const stream of streams) stream.end();
  });

  async function pastOf(stream: Stream, lastEventId: string): Promise<Message[]> {
    const changes = await changesSince(db, lastEventId, readableIds(stream));
    if (!changes) return [resync(stream)];
    return changes.flatMap((change) => changeMessage(change, stream.identity, layers, tiles) ?? []);
  }

  app.get(
    "/api/events",
    {
      schema: { querystring: eventsQuery, response: { ...responses({}), ...eventAnswer } },
      exposeHeadRoute: false,
    },
    async (request, reply) => {
      if (streams.size >= mostStreams) throw tooManyStreams();
      reply.hijack();
      const stream = new Stream(reply.raw, request.identity, headersOf(reply.getHeaders()));
      streams.add(stream);
      const stopWatching = rightsWatch(app, city, request, () => stream.end());
      reply.raw.once("close", () => {
        streams.delete(stream);
        stopWatching();
      });
      // A browser resumes at the address that it began with: what it says itself is newer.
      const seen = request.headers["last-event-id"] || request.query.after;
      const past =
        typeof seen === "string" && seen !== lastChangeOf(app.changeFeed, readableIds(stream))
          ? await pastOf(stream, seen).catch((error: unknown) => {
              request.log.warn({ err: error }, "the past of an event stream could not be read");
              return [resync(stream)];
            })
          : [];
      stream.begin(past, lastChangeOf(app.changeFeed, readableIds(stream)));
    },
  );
}

const headersOf = (headers: Readonly<Record<string, unknown>>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]],
    ),
  );
