import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { RemarkThread } from "#contract/remarks.ts";
import { sql } from "#server/platform/db/sql.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { cellsOf, excelDay } from "#test/support/xlsx-content.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const planner = await as(app, db, { roles: ["planner"], login: "пландоочу" });
const engineer = await as(app, db, { roles: ["engineer"], login: "инженер" });

async function make(kind: "remark" | "proposal", text: string, at: readonly number[]): Promise<RemarkThread> {
  const answer = await app.inject({
    method: "POST",
    url: "/api/remarks",
    headers: engineer,
    payload: {
      ...{ id: randomUUID(), kind, text },
      anchor: { type: "shape", geometry: { type: "Point", coordinates: at } },
    },
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}
const step = (id: string, body: object) =>
  app.inject({
    method: "POST",
    url: `/api/remarks/${id}/steps`,
    headers: planner,
    payload: { id: randomUUID(), ...body },
  });
const take = (query: string, headers: Readonly<Record<string, string>> = planner, language = "en") =>
  app.inject({
    url: `/api/remarks/register?${query}`,
    headers: { ...headers, "accept-language": language },
  });

const answered = await make("remark", '=HYPERLINK("x") Өрүктүү көчө & 5 < 7', [74.85, 42.88]);
const proposed = await make("proposal", "Ууз көпүрөсүн кеңейтүү", [74.86, 42.89]);
await step(answered.remark.id, { action: "answer", version: 1, text: "Долбоор оңдолду" });
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Bishkek", dateStyle: "short" }).format();
const written = today.split("-").reverse().join(".");

describe("the register as a spreadsheet", () => {
  test("has a row for each remark in the order in which they came, days as dates and counts as figures", async () => {
    const answer = await take("format=xlsx&languages=ru");
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-disposition"]).toContain("kant-remarks.xlsx");
    const cells = cellsOf(answer.rawPayload);
    const head = cells.findIndex(([first]) => first === "№");
    expect(cells[head]).toContain("Содержание");
    expect(cells.slice(head + 1, head + 3)).toEqual([
      [
        ...[answered.remark.code, excelDay(today), "замечание", "инженер аты", "42.88000, 74.85000"],
        ...['=HYPERLINK("x") Өрүктүү көчө & 5 < 7', null, null, "дан ответ", "Долбоор оңдолду"],
        ...[excelDay(today), "пландоочу аты", 0],
      ],
      [
        ...[proposed.remark.code, excelDay(today), "предложение", "инженер аты", "42.89000, 74.86000"],
        ...["Ууз көпүрөсүн кеңейтүү", null, null, "открыто", null, null, null, 0],
      ],
    ]);
  });

  test("holds what the filters of the list leave, and says which they were", async () => {
    const cells = cellsOf((await take("format=xlsx&languages=ky&kind=proposal&q=көпүрө")).rawPayload).flat();
    expect(cells).toContain(proposed.remark.code);
    expect(cells).not.toContain(answered.remark.code);
    expect(cells).toContain("Тандалды: сунуш; сөздөр «көпүрө».");
    expect(cells).toContain("Жазуулар: 1.");
  });
});

describe("the register on paper", () => {
  test("says everything in both languages under the title block", async () => {
    const answer = await take("languages=ky+ru");
    expect(answer.headers["content-type"]).toBe("application/pdf");
    const texts = textsOf(answer.rawPayload);
    const all = texts.join(" ");
    for (const said of [
      "Эскертүүлөрдүн жана сунуштардын реестри / Реестр замечаний и предложений",
      answered.remark.code,
      written,
      "Өрүктүү",
      "Долбоор оңдолду",
      "предложение",
      "Милдети / Роль",
    ])
      expect(all).toContain(said);
    expect(texts).not.toContain("\ufffd");
  });
});

test("who took it, in which form and with which filters is written down", async () => {
  await take("format=xlsx&state=answered", engineer);
  const logged = z.object({
    layer: z.string(),
    format: z.string(),
    filters: z.unknown(),
    row_count: z.int(),
  });
  const rows = await db.many(
    logged,
    sql`select layer, format, filters, row_count from export_log order by at desc limit 1`,
  );
  expect(rows).toEqual([{ layer: "remark", format: "xlsx", filters: { state: "answered" }, row_count: 1 }]);
});

test.each([
  ["format=docx", "ky", "docx", "pdf, xlsx"],
  ["languages=kz", "ru", "kz", "Выберите из: ky, ru, ky+ru"],
  ["state=lost", "en", "lost", "open, in_work, answered, resolved, rejected"],
  ["limit=5", "en", "limit", "limit"],
])("%s is refused with the value and the remedy", async (query, language, value, remedy) => {
  const { statusCode, body } = await take(query, planner, language);
  expect(statusCode).toBe(400);
  expect(body).toContain(value);
  expect(body).toContain(remedy);
});
