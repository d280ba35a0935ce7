import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { faultNotice, longestNotice } from "#contract/fault-papers.ts";
import { sql } from "#server/platform/db/sql.ts";
import { deskOf, type Person } from "#test/support/fault-desk.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { loadSmallCity, pointOf, smallCity, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { cellsOf, excelDay } from "#test/support/xlsx-content.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, make, step } = deskOf(app, db);
const dispatcher = await person(["dispatcher"]);
const crew = await person(["crew"]);
const council = await person(["council"]);
const token = { headers: await tokenOf(await as(app, db, { roles: ["engineer"] })) };

async function tokenOf(headers: Readonly<Record<string, string>>) {
  const payload = { name: "papers", roles: ["engineer"], days: 1 };
  const made = await app.inject({ method: "POST", url: "/api/tokens", headers, payload });
  return { authorization: `Bearer ${made.json().secret}` };
}

const take = ({ headers }: Pick<Person, "headers">, url: string, language = "en") =>
  app.inject({ url: `/api/faults/${url}`, headers: { ...headers, "accept-language": language } });
const textIn = (file: Buffer): string => textsOf(file).join(" ");

/** Minutes after nine in the morning of 4 March in Kant. */
const later = (minutes: number): string =>
  new Date(Date.parse("2026-03-04T03:00:00Z") + minutes * 60_000).toISOString();

const main = { layer: "water_main", id: smallCity.mains[5] };
const caller = { name: "Үлгү Тургун 7", phone: "0555 000 007" };
let burst = "";
let blockage = "";
let copy = "";

beforeAll(async () => {
  await loadSmallCity(db);
  const firm = randomUUID();
  await write(db, [
    {
      op: "create",
      layer: "organisation",
      id: firm,
      row: {
        code: "O-2",
        kind: "lessee",
        title_ky: "«Үлгү-Суу»",
        title_ru: "«Образец-Вода»",
        title_en: "Sample Water",
        phone: "0000 11-22",
      },
    },
    { op: "patch", layer: "water_main", id: main.id ?? "", version: 1, row: { operator_id: firm } },
    {
      op: "create",
      layer: "facility",
      id: randomUUID(),
      row: { code: "М-1", kind: "school", name_ky: "Үлгү мектеби", geom: pointOf(74.8452, 42.8903) },
    },
  ]);
  const logged = await make(dispatcher, {
    asset: main,
    caller,
    address: "Үлгү көчөсү, 12",
    times: { aware: { at: later(0) } },
  });
  burst = logged.fault.id;
  await step(dispatcher, burst, { action: "assign", version: 1, crew_id: crew.id, at: later(5) });
  await step(crew, burst, { action: "isolate", version: 2, at: later(30), approximate: true });
  await step(crew, burst, { action: "repair", version: 3, at: later(90), text: "Камыт коюлду" });
  const sewer = { network: "sewer", kind: "blockage", times: { aware: { at: later(-26 * 60) } } };
  blockage = (await make(dispatcher, sewer)).fault.id;
  copy = (await make(dispatcher, { times: { aware: { at: later(10) } } })).fault.id;
  await step(dispatcher, copy, { action: "duplicate", version: 1, original_id: burst });
});

describe("the journal", () => {
  const days = "from=2026-03-03&to=2026-03-04";

  test("has a line for each call in the order in which they came, and a sum after each day", async () => {
    const answer = await take(dispatcher, `journal?${days}&format=xlsx&languages=ru`);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.headers["content-disposition"]).toContain("kant-journal-2026-03-03-2026-03-04.xlsx");
    const cells = cellsOf(answer.rawPayload);
    const head = cells.findIndex(([first]) => first === "№");
    const lines = cells.slice(head + 1, head + 7);
    expect(lines.map((line) => line[0])).toEqual([
      ...["К-1/2026", "03.03.2026", "В-1/2026", "В-2/2026", "04.03.2026", "Итого"],
    ]);
    expect(lines[2]?.slice(0, 14)).toEqual([
      ...["В-1/2026", excelDay("2026-03-04"), "09:00", "Үлгү Тургун 7", "Үлгү көчөсү, 12"],
      ...["водопровод", "порыв трубы. В-6. Көчөдө суу агып жатат", crew.name],
      ...[null, "≈09:30", "10:30", null, null, null],
    ]);
    expect(lines[2]?.[14]).toBe("Камыт коюлду");
    expect(lines[3]?.[14]).toBe("повтор: В-1/2026");
    expect(lines[5]?.[6]).toBe("Записей: 3 (водопровод 2, канализация 1)");
  });

  test("on paper says the same in both languages, with room to sign", async () => {
    const text = textIn((await take(dispatcher, `journal?${days}`)).rawPayload);
    for (const said of [
      "Авариялар журналы / Журнал аварий и заявок",
      "В-1/2026",
      "04.03.2026",
      "Камыт",
      "Подпись",
    ])
      expect(text).toContain(said);
  });

  test("tells who called to those who call back, and to nobody else", async () => {
    const said = async (who: Pick<Person, "headers">) =>
      cellsOf((await take(who, `journal?${days}&format=xlsx&languages=ru`)).rawPayload)
        .flat()
        .join(" ");
    expect(await said(dispatcher)).toMatch(/Үлгү Тургун 7.*|имена звонивших/);
    for (const who of [council, token]) {
      const text = await said(who);
      expect(text).toContain("сообщили");
      expect(text).not.toMatch(/Тургун|0555|имена звонивших/);
    }
  });

  test("is that of one network, and of today where no day is named", async () => {
    const sewer = cellsOf((await take(crew, `journal?${days}&network=sewer&format=xlsx`)).rawPayload).flat();
    expect([sewer.includes("К-1/2026"), sewer.includes("В-1/2026")]).toEqual([true, false]);
    const today = cellsOf((await take(crew, "journal?format=xlsx&languages=ru")).rawPayload).flat();
    expect(today).toContain("За этот период аварий не записано.");
  });

  test.each([
    ["from=2026-02-30", "ru", "2026-02-30", "Укажите день так"],
    ["from=2026-03-05&to=2026-03-04", "en", "2026-03-05", "must not be after"],
    ["from=2024-01-01&to=2026-01-01", "en", "2024-01-01", "at most 366 days"],
    ["network=gas", "ky", "gas", "water, sewer, heat"],
  ])("%s is refused with the value and the remedy", async (query, language, value, remedy) => {
    const { statusCode, body } = await take(dispatcher, `journal?${query}`, language);
    expect([statusCode, body.includes(value), body.includes(remedy)]).toEqual([400, true, true]);
  });

  test("who took it is written down", async () => {
    await take(crew, `journal?${days}&format=xlsx`);
    const logged = z.object({ layer: z.string(), format: z.string(), row_count: z.int() });
    expect(
      await db.many(logged, sql`select layer, format, row_count from export_log order by at desc limit 1`),
    ).toEqual([{ layer: "fault", format: "xlsx", row_count: 3 }]);
  });
});

describe("the notice", () => {
  test("is a text of at most 500 characters with the operator's telephone, and tells nobody who called", async () => {
    const answer = await take(council, `${burst}/notice`);
    const { text, characters, extent_known } = faultNotice.parse(answer.json());
    expect(characters).toBe([...text].length);
    expect(characters).toBeLessThanOrEqual(longestNotice);
    expect(extent_known).toBe(false);
    for (const said of [
      "Суу убактылуу берилбейт (түтүктүн жарылуусу).",
      "Башталышы: ≈ 04.03.2026, 09:30.",
      "Место: Үлгү көчөсү, 12.",
      "Какие дома отключены, пока неизвестно.",
      "Справки: «Образец-Вода», 0000 11-22",
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Тургун|0555/);
  });

  test("hangs on doors in both languages, with streets and without the network", async () => {
    const answer = await take(dispatcher, `${burst}/notice/door`);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.headers["content-disposition"]).toContain("kant-notice-door-");
    const text = textIn(answer.rawPayload);
    for (const said of ["Суу убактылуу берилбейт", "Временно нет воды", "0000 11-22", "Үлгү көчөсү"])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Тургун|0555|В1|В-6/);
  });

  test("is a picture of the size of a telephone", async () => {
    const { headers, rawPayload } = await take(dispatcher, `${burst}/notice/picture`);
    expect(headers["content-type"]).toBe("image/png");
    expect(await sharp(rawPayload).metadata()).toMatchObject({ format: "png", width: 1080, height: 1350 });
  });

  test("is not made of what is no fault of its own", async () => {
    for (const what of ["notice", "notice/door", "notice/picture"]) {
      const { statusCode, body } = await take(dispatcher, `${copy}/${what}`, "ru");
      expect([statusCode, body.includes("повтор")]).toEqual([422, true]);
    }
    const { statusCode, body } = await take(dispatcher, `${randomUUID()}/notice`);
    expect([statusCode, body.includes("no such fault")]).toEqual([404, true]);
  });
});

describe("the crew sheet", () => {
  test("tells the crew whom to call, what is broken and how old it is", async () => {
    const answer = await take(crew, `${burst}/crew-sheet?languages=ru`);
    expect(answer.headers["content-disposition"]).toContain("kant-crew-sheet-");
    const text = textIn(answer.rawPayload);
    for (const said of [
      "Лист бригады В-1/2026",
      "Үлгү Тургун 7, 0555 000 007",
      "Водопровод В-6, сталь, Ø 150, возраст 61 л.",
      "1:1000",
      "Какие задвижки закрывать, здесь неизвестно.",
      "Что сделано:",
    ])
      expect(text).toContain(said);
  });

  test("keeps the caller from those who do not call back", async () => {
    for (const who of [council, token]) {
      const text = textIn((await take(who, `${burst}/crew-sheet`)).rawPayload);
      expect(text).toContain("В-1/2026");
      expect(text).not.toMatch(/Тургун|0555/);
    }
  });

  test("of a sewer says that valves are not worked out, and in both languages", async () => {
    const text = textIn((await take(crew, `${blockage}/crew-sheet`)).rawPayload);
    expect(text).toContain("Бул тармак үчүн жапкычтар эсептелбейт.");
    expect(text).toContain("Для этой сети задвижки не рассчитываются.");
  });

  test("a language that papers do not have is refused", async () => {
    const { statusCode, body } = await take(crew, `${burst}/crew-sheet?languages=kz`);
    expect([statusCode, body.includes("ky, ru, ky+ru")]).toEqual([400, true]);
  });
});
