import { randomUUID } from "node:crypto";
import type { InjectOptions } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { accountRoles } from "#contract/people.ts";
import { layers } from "#layers/index.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import { applyChangeSet } from "#server/platform/changes/apply.ts";
import { routesOf } from "#test/support/app-routes.ts";
import { kant } from "#test/support/kant.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import type { Ask, RoleRow, Subject, Who } from "./roles.kit.ts";
import { roleTable } from "./roles.table.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();

const everyone: readonly Who[] = ["anonymous", ...accountRoles, "token"];
const seesClosed = (who: Who): boolean => who !== "anonymous" && who !== "quarter_head";
type Headers = Record<string, string>;
const headersOf = new Map<Who, Headers>([["anonymous", {}]]);

let fileId = "";

beforeAll(async () => {
  for (const role of accountRoles) headersOf.set(role, await as(app, db, { roles: [role] }));
  const made = await app.inject({
    method: "POST",
    url: "/api/tokens",
    headers: headersOf.get("engineer") ?? {},
    payload: { name: "table", roles: ["engineer"], days: 1 },
  });
  headersOf.set("token", { authorization: `Bearer ${made.json().secret}` });
  const uploaded = await app.inject({
    method: "POST",
    url: "/api/files?name=x.csv",
    headers: { ...headersOf.get("engineer"), "content-type": "application/octet-stream" },
    payload: "x",
  });
  fileId = uploaded.json().id;
});

const townHall: Identity = {
  actor: `person:${randomUUID()}`,
  name: "Town hall",
  roles: ["public", "admin"],
  organisationId: null,
  readOnly: false,
};
const places = {
  open: {
    layer: "parcel",
    theme: "base",
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [74.85, 42.88],
          [74.851, 42.88],
          [74.851, 42.881],
          [74.85, 42.88],
        ],
      ],
    },
  },
  closed: {
    layer: "water_junction",
    theme: "water",
    geometry: { type: "Point", coordinates: [74.85, 42.88] },
  },
};

async function newSubject(on: "open" | "closed"): Promise<Subject> {
  const { layer, geometry, theme } = places[on];
  const [id, changeId] = [randomUUID(), randomUUID()];
  const operations = [{ op: "create" as const, layer, id, row: { geom: geometry, code: `table ${id}` } }];
  await applyChangeSet({ db, layers, city: kant }, townHall, { id: changeId, operations });
  return { layer, id, version: 1, changeId, geometry, theme, tile: tileAt(16, 74.8502, 42.88), fileId };
}

/** Web Mercator, as tiles are numbered. */
function tileAt(zoom: number, longitude: number, latitude: number): string {
  const across = 2 ** zoom;
  const north = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
  return [zoom, Math.floor(((longitude + 180) / 360) * across), Math.floor(((1 - north) / 2) * across)].join(
    "/",
  );
}
const made = { open: await newSubject("open"), closed: await newSubject("closed") };
const subjects = {
  get open(): Subject {
    return { ...made.open, fileId };
  },
  get closed(): Subject {
    return { ...made.closed, fileId };
  },
};

async function send(row: RoleRow, { url, body, headers }: Ask, who: Headers) {
  const method = row.route.split(" ")[0] as NonNullable<InjectOptions["method"]>;
  const answer = await app.inject({
    method,
    url,
    headers: { ...who, ...headers, "accept-language": "en" },
    ...(body !== undefined && { payload: body as object }),
    payloadAsStream: row.endless === true,
  });
  if (row.endless) answer.stream().destroy();
  return { status: answer.statusCode, body: row.endless ? "" : answer.body };
}

async function headersFor(row: RoleRow, who: Who): Promise<Headers> {
  if (row.spends !== "session" || who === "anonymous" || who === "token") return headersOf.get(who) ?? {};
  return await as(app, db, { roles: [who] });
}

test("every route stands in the table, and the table names no route that is gone", async () => {
  const named = new Set(roleTable.map(({ route }) => route));
  const routes = routesOf(app);
  const unnamed: string[] = [];
  for (const route of routes.filter((each) => !named.has(each))) {
    const [method = "", path = ""] = route.split(" ");
    const url = path.replace(":layer", places.open.layer).replaceAll(/:\w+/g, subjects.open.id);
    const answer = await app.inject({
      method: method as NonNullable<InjectOptions["method"]>,
      url,
      payloadAsStream: true,
    });
    answer.stream().destroy();
    if (answer.statusCode !== 405) unnamed.push(route);
  }
  expect(unnamed).toEqual([]);
  expect([...named].filter((route) => !routes.includes(route))).toEqual([]);
});

const titled = roleTable.map((row, index) => ({
  row,
  title: `${index + 1}. ${[row.route, row.on].filter(Boolean).join(", ")}`,
}));

test.for(titled)("$title: answers every role as the table says", async ({ row }) => {
  const on = row.on ?? "open";
  const got: Record<string, number> = {};
  const expected: Record<string, number> = {};
  for (const who of everyone) {
    const subject = row.spends === "row" ? await newSubject(on) : subjects[on];
    const { status } = await send(row, row.ask(subject), await headersFor(row, who));
    got[who] = status;
    expected[who] = row.answers[who] ?? row.answers.rest;
  }
  expect(got).toEqual(expected);
});

const onClosed = titled.filter(({ row }) => row.on === "closed");

test.for(onClosed)("$title: tells who may not read nothing of what is there", async ({ row }) => {
  const real = row.spends === "row" ? await newSubject("closed") : subjects.closed;
  const unreal: Subject[] = [
    { ...real, id: randomUUID(), changeId: randomUUID(), version: 7 },
    { ...real, layer: "no_such_layer", theme: "no_such_theme", id: randomUUID(), changeId: randomUUID() },
  ];
  for (const who of everyone.filter((each) => !seesClosed(each))) {
    const headers = await headersFor(row, who);
    const answer = async (subject: Subject) => {
      const { status, body } = await send(row, row.ask(subject), headers);
      const names = [subject.id, subject.layer, subject.changeId, subject.theme];
      return { status, body: names.reduce((text, name, index) => text.replaceAll(name, `<${index}>`), body) };
    };
    const told = await answer(real);
    for (const subject of unreal) expect(await answer(subject)).toEqual(told);
  }
});

const listing = titled.filter(({ row }) => row.lists);

test.for(listing)("$title: names the closed layer to staff only", async ({ row }) => {
  for (const who of everyone) {
    const { body } = await send(row, row.ask(subjects.open), await headersFor(row, who));
    expect([who, body.includes(places.closed.layer)]).toEqual([who, seesClosed(who)]);
    expect([who, body.includes(places.open.layer)]).toEqual([who, true]);
  }
});
