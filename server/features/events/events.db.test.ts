import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { changeEvent } from "#contract/events.ts";
import { session } from "#contract/session.ts";
import { tilesets } from "#contract/tiles.ts";
import { pointOf, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
const address = await app.listen({ host: "127.0.0.1", port: 0 });
const engineer = await as(app, db, { roles: ["engineer"] });

/** Patient, because many tests share the machine. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

type Told = { id?: string; event?: string; data?: string };
const open: AbortController[] = [];
afterEach(() => {
  for (const controller of open.splice(0)) controller.abort();
});

/** An event stream as a browser reads it. */
async function listen(headers: Record<string, string> = {}, query = "") {
  const controller = new AbortController();
  open.push(controller);
  const response = await fetch(`${address}/api/events${query}`, { headers, signal: controller.signal });
  const told: Told[] = [];
  let ended = false;
  void (async () => {
    let text = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks)
        told.push(Object.fromEntries(block.split("\n").map((line) => line.split(/: ?(.*)/s))));
    }
    ended = true;
  })().catch(() => undefined);
  await eventually(() => told.length).toBeGreaterThan(0);
  return {
    response,
    told,
    hasEnded: () => ended,
    changes: () => told.filter(({ event }) => event === "change"),
  };
}

const tree = (x = 74.85) => ({
  op: "create" as const,
  layer: "tree",
  id: randomUUID(),
  row: { geom: pointOf(x, 42.89) },
});
const junction = () => ({
  op: "create" as const,
  layer: "water_junction",
  id: randomUUID(),
  row: { geom: pointOf(74.85, 42.89) },
});
const parsed = ({ data }: Told) => changeEvent.parse(JSON.parse(data ?? ""));

test("tells what was written, where, and the version that the tiles now have", async () => {
  const reader = await listen();
  expect(reader.response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(reader.response.headers.get("content-encoding")).toBeNull();
  expect(reader.told[0]).toMatchObject({ retry: "2000" });
  const row = tree();
  await write(db, [row]);
  await eventually(() => reader.changes().length).toBe(1);
  const [event] = reader.changes().map(parsed);
  const sets = tilesets.parse((await app.inject({ url: "/api/tilesets" })).json()).tilesets;
  expect(event?.layers).toEqual([
    {
      layer: "tree",
      rows: 1,
      ids: [row.id],
      bbox: [74.85, 42.89, 74.85, 42.89],
      tiles_version: sets.find(({ theme }) => theme === "greening")?.version,
    },
  ]);
  expect(reader.changes()[0]?.id).toBe(event?.change_id);
});

test("a reader never learns that a closed layer changed", async () => {
  const [outside, inside] = await Promise.all([listen(), listen(engineer)]);
  await write(db, [junction()]);
  const both = [tree(), junction()];
  await write(db, both);
  await eventually(() => inside.changes().length).toBe(2);
  await eventually(() => outside.changes().length).toBe(1);
  expect(
    outside
      .changes()
      .map(parsed)[0]
      ?.layers.map(({ layer }) => layer),
  ).toEqual(["tree"]);
  expect(JSON.stringify(outside.told)).not.toContain(both[1]?.id);
  // Neither do the ids that lead back: a newcomer stands at the last change that it may know.
  await write(db, [junction()]);
  const newcomer = await listen();
  await eventually(() => newcomer.told.find(({ id }) => id)?.id).toBe(outside.changes()[0]?.id);
});

test("a reader that was cut off is told what it missed, in order and once", async () => {
  const first = await listen();
  await write(db, [tree()]);
  await eventually(() => first.changes().length).toBe(1);
  const { id = "" } = first.changes()[0] ?? {};
  const missed = [tree(74.851), tree(74.852)];
  await write(db, [junction()]);
  for (const row of missed) await write(db, [row]);
  const again = await listen({ "last-event-id": id });
  await eventually(() => again.changes().length).toBe(2);
  expect(again.changes().map((told) => parsed(told).layers[0]?.ids)).toEqual(missed.map((row) => [row.id]));
  await write(db, [tree()]);
  await eventually(() => again.changes().length).toBe(3);
  const upToDate = await listen({ "last-event-id": again.changes()[2]?.id ?? "" });
  await eventually(() => upToDate.told.some(({ id: last }) => last === again.changes()[2]?.id)).toBe(true);
  expect(upToDate.changes()).toEqual([]);
});

test("what is written between a page's first answer and its stream is told to it", async () => {
  const lastChange = async () =>
    session.parse((await app.inject({ url: "/api/session", headers: engineer })).json()).last_change;
  const before = await lastChange();
  const row = tree();
  await write(db, [row]);
  const reader = await listen(engineer, `?after=${before}`);
  await eventually(() => reader.changes().length).toBe(1);
  expect(reader.changes().map((told) => parsed(told).layers[0]?.ids)).toEqual([[row.id]]);
  // A browser that is cut off asks at the same address, and says what it has seen since.
  const [told] = reader.changes();
  const again = await listen({ ...engineer, "last-event-id": told?.id ?? "" }, `?after=${before}`);
  await eventually(() => again.told.some(({ id }) => id === told?.id)).toBe(true);
  expect(again.changes()).toEqual([]);
  await eventually(lastChange).toBe(told?.id);
});

test("the last change that the session tells is of no layer that its person may not read", async () => {
  const lastOf = async (headers: Record<string, string>) =>
    session.parse((await app.inject({ url: "/api/session", headers })).json()).last_change;
  const before = await lastOf({});
  await write(db, [junction()]);
  await eventually(() => lastOf(engineer)).not.toBe(before);
  expect(await lastOf({})).toBe(before);
});

test("a reader that comes from nowhere is told to fetch everything again", async () => {
  for (const last of [randomUUID(), "17", "'; drop table feature"]) {
    const reader = await listen({ "last-event-id": last });
    await eventually(() => reader.told.some(({ event }) => event === "resync")).toBe(true);
    expect(reader.changes()).toEqual([]);
  }
});

test("a stream ends when its person's rights do", async () => {
  const person = await as(app, db, { roles: ["dispatcher"] });
  const [leaver, stays] = [await listen(person), await listen(engineer)];
  const signedOut = await app.inject({ method: "DELETE", url: "/api/session", headers: person });
  expect(signedOut.statusCode).toBeLessThan(300);
  await eventually(() => leaver.hasEnded()).toBe(true);
  expect(stays.hasEnded()).toBe(false);
});

test("open streams and connections that never asked do not hold up the server's end", async () => {
  const other = await testApp(db);
  const url = await other.listen({ host: "127.0.0.1", port: 0 });
  const responses = await Promise.all([1, 2, 3].map(() => fetch(`${url}/api/events`)));
  const { hostname, port } = new URL(url);
  const silent = connect(Number(port), hostname);
  await new Promise((resolve) => silent.once("connect", resolve));
  const before = Date.now();
  await other.close();
  expect(Date.now() - before).toBeLessThan(3000);
  for (const response of responses) expect(await response.text()).toContain("retry");
});

test("an unknown parameter is refused", async () => {
  expect((await app.inject({ url: "/api/events?foo=1" })).statusCode).toBe(400);
});
