import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryCaches } from "#test/support/memory-caches.ts";
import { answerOrKept } from "./answers.ts";
import { cacheOf, PresentReader } from "./reader.ts";

const engineer = { id: "a", roles: ["engineer"], organisation_id: null };
const tile = (version: number): Request =>
  new Request(`https://kant.example/tiles/water/14/1/2.mvt?v=${version}`);

let storage: MemoryCaches;
let reader: PresentReader;
const server = vi.fn<(request: Request) => Promise<Response>>();

beforeEach(async () => {
  storage = new MemoryCaches();
  vi.stubGlobal("caches", storage);
  vi.stubGlobal("fetch", server);
  server.mockReset();
  reader = new PresentReader(storage);
  await reader.settle(engineer);
});
afterEach(() => vi.unstubAllGlobals());

const answers = (content: string, headers: Record<string, string> = {}): void => {
  server.mockImplementation(async () => new Response(content, { headers }));
};
const down = (): void => {
  server.mockImplementation(async () => Promise.reject(new TypeError("Failed to fetch")));
};

async function asked(request: Request): Promise<{ text: string; kept: boolean }> {
  const { answer, kept, afterwards } = await answerOrKept(request, "tile", reader);
  await afterwards;
  return { text: await answer.text(), kept };
}

test("the server goes first; without it the last answer is given, also where the address names a newer version", async () => {
  answers("old");
  await asked(tile(1));
  answers("new");
  expect(await asked(tile(2))).toEqual({ text: "new", kept: false });
  down();
  expect(await asked(tile(3))).toEqual({ text: "new", kept: true });
});

test("a proxy whose server is down is no server", async () => {
  answers("tile");
  await asked(tile(1));
  server.mockImplementation(async () => new Response("Bad gateway", { status: 502 }));
  expect(await asked(tile(1))).toEqual({ text: "tile", kept: true });
});

test("what was never seen fails as it does without a worker", async () => {
  down();
  await expect(asked(tile(1))).rejects.toThrow("Failed to fetch");
});

test("a kept copy is plain, whatever the server had packed it with", async () => {
  answers("tile", { "content-encoding": "br", "content-type": "application/vnd.mapbox-vector-tile" });
  await asked(tile(1));
  down();
  const { answer } = await answerOrKept(tile(1), "tile", reader);
  expect(answer.headers.has("content-encoding")).toBe(false);
  expect(answer.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
});

test("what a reader may not see any more is forgotten", async () => {
  answers("tile");
  await asked(tile(1));
  server.mockImplementation(async () => new Response("", { status: 404 }));
  await asked(tile(1));
  down();
  await expect(asked(tile(1))).rejects.toThrow();
});

test.each([
  ["somebody signs out", null],
  ["another person signs in", { ...engineer, id: "b" }],
  ["the same person has other roles", { ...engineer, roles: ["crew"] }],
  ["the same person works elsewhere", { ...engineer, organisation_id: "o" }],
])("nothing is left when %s", async (_when, next) => {
  answers("of the engineer");
  await asked(tile(1));
  expect(await reader.settle(next)).toBe(true);
  expect(await reader.settle(next)).toBe(false);
  expect((await storage.keys()).filter((name) => name !== cacheOf(next))).toEqual([]);
  down();
  await expect(asked(tile(1))).rejects.toThrow();
  await reader.settle(engineer);
  await expect(asked(tile(1))).rejects.toThrow();
});

test("an answer that was on its way while somebody signed in is kept for nobody", async () => {
  let arrive: (answer: Response) => void = () => undefined;
  server.mockImplementation(
    async () =>
      await new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  const late = answerOrKept(tile(1), "tile", reader);
  await vi.waitFor(() => expect(server).toHaveBeenCalled());
  await reader.whileChanging(async () => {
    await reader.forgetAll();
    await reader.settle(engineer);
  });
  arrive(new Response("of the one before"));
  await (await late).afterwards;
  down();
  await expect(asked(tile(1))).rejects.toThrow();
});

test("while somebody signs in, nothing kept is given", async () => {
  answers("tile");
  await asked(tile(1));
  down();
  await reader.whileChanging(async () => {
    await expect(asked(tile(1))).rejects.toThrow();
  });
});

test("a worker that is started again knows whose answers it has; two readers' answers are nobody's", async () => {
  answers("tile");
  await asked(tile(1));
  down();
  reader = new PresentReader(storage);
  expect(await asked(tile(1))).toEqual({ text: "tile", kept: true });
  await storage.open(cacheOf(null));
  reader = new PresentReader(storage);
  await expect(asked(tile(1))).rejects.toThrow();
  expect(await storage.keys()).toEqual([]);
});
