import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { longestReason } from "#contract/street-plan.ts";
import { languages } from "#layers/kit/text.ts";
import { loadPlanCity, pipeWork, planCity, planDeskOf, shares, work } from "#test/support/plan-desk.ts";
import { write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
await loadPlanCity(db);
const [endedPrice, dearPrice] = [randomUUID(), randomUUID()];
await write(db, [
  {
    ...{ op: "create", layer: "unit_price", id: dearPrice },
    row: {
      ...{ title_ky: "Нөлү көп баа", title_ru: "Лишние нули", title_en: "Zeros", confidence: "norm" },
      ...{ work: "road", unit: "m2", price_som_per_unit: "90000000", price_year: 2018 },
    },
  },
  {
    ...{ op: "create", layer: "unit_price", id: endedPrice },
    row: {
      ...{ title_ky: "Эски баа", title_ru: "Старая цена", title_en: "Old price", confidence: "norm" },
      ...{ work: "road", unit: "m2", price_som_per_unit: "800", price_year: 2018 },
      ...{ valid_from: "2017-01-01", valid_to: "2017-12-01" },
    },
  },
]);
const app = await testApp(db);
await app.ready();
const { person, propose, made, step, take } = planDeskOf(app, db);
const engineer = await person(["engineer"]);
const clerk = await person(["clerk"]);
const finance = await person(["finance"]);

type Case = readonly [what: string, more: object, field: string, code: string, words: Record<string, RegExp>];
const one = { ky: /./, ru: /./, en: /./ };
const cases: readonly Case[] = [
  [
    "a price of another year",
    { works: [work({ unit_price_id: planCity.overlayBefore })] },
    "works.0.unit_price_id",
    "price-of-other-year",
    { ky: /2017-жылдыкы, план болсо 2018/, ru: /2017 году, а план — к 2018/, en: /is of 2017, .* of 2018/ },
  ],
  [
    "a price that has ended",
    { works: [work({ unit_price_id: endedPrice })] },
    "works.0.unit_price_id",
    "price-ended",
    { ky: /2017-12-01/, ru: /2017-12-01/, en: /2017-12-01/ },
  ],
  [
    "no such price",
    { works: [work({ unit_price_id: randomUUID() })] },
    "works.0.unit_price_id",
    "no-such-row",
    one,
  ],
  [
    "a price of another work",
    { works: [work(), work({ unit_price_id: planCity.pipe })] },
    "works.1.unit_price_id",
    "price-of-other-work",
    { ky: /суу түтүгү/, ru: /водопровод/, en: /water/ },
  ],
  [
    "a quantity in another unit than its price",
    { works: [pipeWork({ unit: "m2" })] },
    "works.0.unit",
    "price-of-other-unit",
    { ky: /1 м үчүн/, ru: /за 1 м/, en: /per m/ },
  ],
  [
    "too much",
    { works: [work({ quantity: 99_999, unit_price_id: dearPrice })] },
    "works.0.quantity",
    "too-much",
    one,
  ],
  ["a start without an end", { from_chainage_m: 10 }, "to_chainage_m", "missing", one],
  ["an end without a start", { to_chainage_m: 10 }, "from_chainage_m", "missing", one],
  [
    "a start behind the end",
    { from_chainage_m: 90, to_chainage_m: 40 },
    "from_chainage_m",
    "start-behind-end",
    { ky: /90 м.*40 м/, ru: /90 м.*40 м/, en: /90 m.*40 m/ },
  ],
  [
    "two equal lengths",
    { from_chainage_m: 40, to_chainage_m: 40 },
    "from_chainage_m",
    "start-behind-end",
    one,
  ],
  [
    "an end beyond the street",
    { from_chainage_m: 40, to_chainage_m: 5000 },
    "to_chainage_m",
    "beyond-end",
    { ky: /5000 м чейин/, ru: /до 5000 м/, en: /goes to 5000 m/ },
  ],
  [
    "a street that ended",
    { street_id: planCity.endedStreet },
    "street_id",
    "street-ended",
    { ky: /Эски көчө 2015-06-01/, ru: /Эски көчө не существует с 2015-06-01/, en: /since 2015-06-01/ },
  ],
  ["no such street", { street_id: randomUUID() }, "street_id", "no-such-row", one],
  [
    "shares above a hundred",
    {
      shares: [
        { funding_source_id: planCity.budget, percent: 99.99 },
        { funding_source_id: planCity.grant, percent: 0.02 },
      ],
    },
    "shares",
    "shares-do-not-add-up",
    { ky: /100\.01 %/, ru: /100\.01 %/, en: /100\.01 %/ },
  ],
  [
    "one source twice",
    {
      shares: [
        { funding_source_id: planCity.budget, percent: 50 },
        { funding_source_id: planCity.budget, percent: 50 },
      ],
    },
    "shares",
    "twice",
    one,
  ],
  [
    "no such source",
    { shares: [{ funding_source_id: randomUUID(), percent: 100 }] },
    "shares",
    "no-such-row",
    one,
  ],
  ["a reason that is too long", { reason: "б".repeat(longestReason + 1) }, "reason", "too-long", one],
];

describe.each(languages)("%s", (language) => {
  test.each(cases)("%s is refused at its place", async (_, more, field, code, words) => {
    const { status, body } = await propose(engineer, more, language);
    expect([status, body.errors?.[0]?.field, body.errors?.[0]?.code]).toEqual([422, field, code]);
    expect(body.errors[0].message).toMatch(words[language] ?? /./);
    expect(body.errors[0].cure.length).toBeGreaterThan(10);
    expect(`${body.errors[0].message}${body.errors[0].cure}`).not.toMatch(/[{}]/);
  });

  test("a work without a price does not go to the council, and is told where its price is entered", async () => {
    const { item } = await made(engineer, { works: [work({ unit_price_id: null })] });
    const { status, body } = await step(engineer, item.id, { action: "draft", version: 1 }, language);
    expect([status, body.errors[0].code, body.errors[0].id]).toEqual([422, "no-price", item.works[0]?.id]);
    expect(body.errors[0].cure).toMatch(
      { ky: /Иштин баасы.*2018-жылдын/, ru: /2018 года.*Единичная расценка/, en: /2018.*Unit price/ }[
        language
      ],
    );
  });

  test("shares that do not add up stop a draft and an edit of one, and say their sum", async () => {
    const short = [{ funding_source_id: planCity.budget, percent: 33.33 }];
    const thread = await made(engineer, { shares: short });
    const drafted = await step(engineer, thread.item.id, { action: "draft", version: 1 }, language);
    expect(drafted.body.errors[0].message).toContain("33.33 %");
    const whole = await take(engineer, await made(engineer), { action: "draft" });
    const { street, year, works } = whole.item;
    const edit = {
      ...{ action: "edit", version: whole.item.version, street_id: street.id, year, shares: short },
      works: works.map(({ id, work: of, quantity, unit, quantity_basis, unit_price_id }) => ({
        ...{ id, work: of, quantity, unit, quantity_basis, unit_price_id },
      })),
    };
    const edited = await step(engineer, whole.item.id, edit, language);
    expect([edited.status, edited.body.errors[0].code]).toEqual([422, "shares-do-not-add-up"]);
  });

  test("a step out of turn says where the street stands and what is possible", async () => {
    const { item } = await made(engineer);
    const { status, body } = await step(engineer, item.id, { action: "tender", version: 1 }, language);
    expect([status, body.errors[0].code]).toEqual([422, "out-of-turn"]);
    expect(body.errors[0].cure).toMatch(
      { ky: /план долбооруна киргизүү/, ru: /включить в проект плана/, en: /put into the draft plan/ }[
        language
      ],
    );
  });

  test("a step of another post names whose it is", async () => {
    const { item } = await made(engineer);
    const answers = await Promise.all([
      step(finance, item.id, { action: "draft", version: 1 }, language),
      step(
        clerk,
        item.id,
        { action: "pay", version: 1, document: "1", on: "2018-01-01", amounts: [] },
        language,
      ),
      propose(clerk, {}, language),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(body.detail).toMatch(
        { ky: /[Аа]дминистратор/, ru: /[Аа]дминистратор/, en: /[Aa]dministrator/ }[language],
      );
    }
  });
});

test("all that is wrong is told at once", async () => {
  const works = [work({ unit_price_id: randomUUID() }), pipeWork({ unit: "piece" })];
  const { body } = await propose(engineer, { works, shares: [...shares, ...shares] });
  expect(body.errors.map(({ code }: { code: string }) => code)).toEqual([
    "no-such-row",
    "price-of-other-unit",
    "twice",
    "twice",
    "shares-do-not-add-up",
  ]);
});

test("a version that nobody has seen is refused", async () => {
  const { item } = await made(engineer);
  expect((await step(engineer, item.id, { action: "draft", version: 7 })).status).toBe(412);
});

test("a line of another street is not taken over", async () => {
  const { item } = await made(engineer);
  const answer = await propose(engineer, { works: [work({ id: item.works[0]?.id })] });
  expect([answer.status, answer.body.errors[0].code]).toEqual([422, "exists"]);
});
