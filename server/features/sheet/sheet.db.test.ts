import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { emptyTitleBlock, orientations, papers } from "#contract/paper.ts";
import type { SheetOrder } from "#contract/sheet.ts";
import { mapBox } from "#contract/sheet-layout.ts";
import { sql } from "#server/platform/db/sql.ts";
import { kant } from "#test/support/kant.ts";
import { lettersOf, type PdfLine, pageSizes, strokedLines } from "#test/support/pdf-content.ts";
import { lineOf, loadSmallCity, squareOf, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
await loadSmallCity(db);
const app = await testApp(db, { city: { ...kant, demo: false } });
await app.ready();
const engineer = await as(app, db, { roles: ["engineer"] });
const planner = await as(app, db, { roles: ["planner"] });

/** The ends, in degrees, of a line of 500.00 m on the city's plane, written with more digits than the map stores. */
const ends = z.object({ a: z.tuple([z.number(), z.number()]), b: z.tuple([z.number(), z.number()]) });
const known = await db.first(
  ends,
  sql`select json_build_array(st_x(a), st_y(a)) as a, json_build_array(st_x(b), st_y(b)) as b from (
    select st_transform(st_setsrid(st_point(3327000, 4765080), ${kant.metric_srid}::integer), 4326) as a,
      st_transform(st_setsrid(st_point(3327500, 4765080), ${kant.metric_srid}::integer), 4326) as b) ends`,
);
if (!known) throw new Error("no line");
await write(db, [
  {
    op: "create",
    layer: "railway",
    id: randomUUID(),
    row: { code: "500", kind: "main", valid_from: "1970-01-01", geom: lineOf(known.a, known.b) },
  },
  {
    op: "create",
    layer: "parcel",
    id: randomUUID(),
    row: { code: "үлгү", synthetic: true, valid_from: "1970-01-01", geom: squareOf(74.848, 42.889) },
  },
]);

const order = (given: Partial<SheetOrder> = {}): SheetOrder => ({
  centre: [74.8503, 42.888],
  scale: 5000,
  paper: "A3",
  orientation: "landscape",
  layers: ["railway", "street"],
  feature: null,
  variant: null,
  date: "2017-12-31",
  palette: "screen",
  languages: "ky+ru",
  title_block: { ...emptyTitleBlock, title: { ky: "Өрүк, үзүм, жаңгак", ru: "Объезд" } },
  ...given,
});

type Headers = Readonly<Record<string, string>>;
const ask = (given: Partial<SheetOrder>, headers: Headers = {}) =>
  app.inject({
    method: "POST",
    url: "/api/sheets",
    headers: { "accept-language": "en", ...headers },
    payload: order(given),
  });

async function ended(id: string, headers: Headers = {}) {
  for (;;) {
    const answer = await app.inject({
      url: `/api/sheets/${id}`,
      headers: { "accept-language": "en", ...headers },
    });
    const job = answer.json();
    if (job.state !== "queued" && job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

async function printed(given: Partial<SheetOrder> = {}, headers: Headers = {}): Promise<Buffer> {
  const asked = await ask(given, headers);
  expect(asked.statusCode, asked.body).toBe(202);
  const job = await ended(asked.json().id, headers);
  expect(job.problem).toBeNull();
  const file = await app.inject({ url: `/api/sheets/${job.id}/pdf`, headers });
  expect(file.headers["content-disposition"]).toContain(job.result.name);
  return file.rawPayload;
}

const lengthOf = ({ points }: PdfLine): number => {
  const [a, b] = [points[0], points.at(-1)];
  return a && b ? Math.hypot(b[0] - a[0], b[1] - a[1]) : 0;
};
const near = (length: number, wanted: number, within: number): boolean => Math.abs(length - wanted) <= within;

describe("the scale, measured in the file", () => {
  const cases = papers.flatMap((paper) => orientations.map((orientation) => [paper, orientation] as const));
  test.each(cases)("100 mm on %s %s are 500.00 m at 1:5000", async (paper, orientation) => {
    const file = await printed({ paper, orientation, scale: 5000 });
    const lines = strokedLines(file);
    // 500 m are 100 mm; 0.01 m are 0.002 mm.
    const railway = lines.filter((line) => near(lengthOf(line), 100, 0.002) && line.points.length === 2);
    expect(railway.length).toBeGreaterThan(0);
    expect(Math.abs((lengthOf(railway[0] ?? { points: [], widthMm: 0 }) * 5000) / 1000 - 500)).toBeLessThan(
      0.01,
    );
    // The base line of the scale bar: 250 m, to the digits of the file.
    expect(lines.some((line) => near(lengthOf(line), 50, 5e-5))).toBe(true);
    const { width, height } = mapBox(paper, orientation);
    const size = pageSizes(file)[0] ?? [0, 0];
    const whole = orientation === "portrait" ? [210, 297] : [297, 210];
    const factor = paper === "A3" ? Math.SQRT2 : 1;
    expect(near(size[0], (whole[0] ?? 0) * factor, 0.6)).toBe(true);
    expect(width).toBeLessThan(size[0]);
    expect(height).toBeLessThan(size[1]);
  });

  test.each([500, 1000, 2000, 10_000] as const)(
    "the bar of 50 mm is told in metres at 1:%i",
    async (scale) => {
      expect(strokedLines(await printed({ scale })).some((line) => near(lengthOf(line), 50, 5e-5))).toBe(
        true,
      );
    },
  );
});

test("the letters of Kyrgyz are embedded and can be read back", async () => {
  const letters = lettersOf(await printed());
  for (const letter of "өүңӨ") expect([letter, letters.has(letter)]).toEqual([letter, true]);
});

describe("of one layer only some rows", () => {
  test("are drawn where their values are asked for", async () => {
    const asked = async (code: string | string[]) => {
      const answer = await ask({ layers: ["railway"], only: { layer: "railway", where: { code } } });
      return await ended(answer.json().id);
    };
    expect((await asked("500")).result.rows).toBe(1);
    expect((await asked("501")).problem.type).toContain("nothing-to-draw");
    expect((await asked(["501", "500"])).result.rows).toBe(1);
    expect((await asked(["501", "502"])).problem.type).toContain("nothing-to-draw");
  });

  test("a field that the layer does not have, and a layer that is not drawn, are refused", async () => {
    const field = await ask({ layers: ["railway"], only: { layer: "railway", where: { colour: "red" } } });
    expect([field.statusCode, field.body]).toEqual([400, expect.stringContaining("colour")]);
    const layer = await ask({ layers: ["railway"], only: { layer: "street", where: { code: "1" } } });
    expect(layer.statusCode).toBe(404);
  });
});

test("a sheet with rows of the sample city says so in its name", async () => {
  const asked = await ask({ layers: ["parcel"] });
  expect((await ended(asked.json().id)).result.name).toBe("kant-A3-1-5000-sample-data.pdf");
  const real = await ask({ layers: ["railway"] });
  expect((await ended(real.json().id)).result.name).toBe("kant-A3-1-5000.pdf");
});

describe("rights", () => {
  test("a closed layer is the same to the public as one that never was", async () => {
    const closed = await ask({ layers: ["street", "water_main"] });
    const never = await ask({ layers: ["street", "no_such_layer"] });
    expect([closed.statusCode, never.statusCode]).toEqual([404, 404]);
    expect(closed.body.replace("water_main", "no_such_layer")).toBe(never.body);
  });

  test("whoever may read it prints it, and that is written down", async () => {
    const asked = await ask({ layers: ["street", "water_main"], centre: [74.851, 42.89] }, engineer);
    const job = await ended(asked.json().id, engineer);
    expect(job.state).toBe("done");
    const logged = z.object({ layer: z.string(), format: z.string(), row_count: z.int() });
    const rows = await db.many(
      logged,
      sql`select layer, format, row_count from export_log where format = 'pdf'`,
    );
    expect(rows).toEqual([{ layer: "water_main", format: "pdf", row_count: expect.any(Number) }]);
    const stranger = await app.inject({ url: `/api/sheets/${job.id}/pdf` });
    const other = await app.inject({ url: `/api/sheets/${job.id}`, headers: planner });
    expect([stranger.statusCode, other.statusCode]).toEqual([404, 404]);
  });
});

describe("bad orders", () => {
  test("a scale that no ruler has is refused and named", async () => {
    const answer = await ask({ scale: 7500 as unknown as 5000 });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain("scale");
  });

  test("a place without rows says what to do", async () => {
    const job = await ended((await ask({ centre: [75.2, 42.7] })).json().id);
    expect(job.state).toBe("failed");
    expect(job.problem.detail).toMatch(/Move the paper/);
  });

  test("a register has no place on a sheet", async () => {
    expect((await ask({ layers: ["organisation"] })).statusCode).toBe(422);
  });

  test("a variant that never was is refused", async () => {
    expect((await ask({ variant: randomUUID() })).statusCode).toBe(404);
  });
});

test("a sheet that waits or is drawn can be stopped", async () => {
  const [first, second] = [await ask({}), await ask({})];
  const stopped = await app.inject({
    method: "POST",
    url: `/api/sheets/${second.json().id}/cancel`,
  });
  expect(stopped.statusCode).toBe(204);
  expect((await ended(second.json().id)).state).toBe("cancelled");
  expect((await ended(first.json().id)).state).toBe("done");
});

test("the title block is kept from one print to the next, and names are not for everybody", async () => {
  const block = { ...emptyTitleBlock, organisation: { ky: "Шаар мэриясы", ru: "Мэрия" } };
  block.signers = { ...block.signers, drawn: { post: { ky: "Адис", ru: "Специалист" }, name: "Үлгүев" } };
  const url = "/api/title-block";
  expect((await app.inject({ method: "PUT", url, headers: engineer, payload: block })).statusCode).toBe(403);
  expect((await app.inject({ method: "PUT", url, headers: planner, payload: block })).statusCode).toBe(204);
  expect((await app.inject({ url, headers: engineer })).json()).toEqual(block);
  const open = (await app.inject({ url })).json();
  expect([open.organisation.ky, open.signers.drawn.name]).toEqual(["Шаар мэриясы", ""]);
});
