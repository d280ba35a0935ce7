import { randomUUID } from "node:crypto";
import type { Operation } from "#contract/changes.ts";
import type { PlanThread, PlanYear } from "#contract/street-plan.ts";
import type { App } from "#server/platform/context.ts";
import type { Database } from "#server/platform/db/database.ts";
import { deskOf, type Person } from "./fault-desk.ts";
import { lineOf, loadSmallCity, smallCity, squareOf, write } from "./small-city.ts";

const create = (layer: string, row: Record<string, unknown>, id: string): Operation => ({
  op: "create",
  layer,
  id,
  row,
});
const titled = (title: string) => ({ title_ky: title, title_ru: title, title_en: title });

/** What a plan is made of, beside the small city: prices of 2018, two sources, two quarters on the street, an owner of another. */
export const planCity = {
  ...smallCity,
  overlay: randomUUID(),
  overlayBefore: randomUUID(),
  patching: randomUUID(),
  pipe: randomUUID(),
  budget: randomUUID(),
  grant: randomUUID(),
  west: randomUUID(),
  north: randomUUID(),
  state: randomUUID(),
  highway: randomUUID(),
  endedStreet: randomUUID(),
} as const;
export const planYear = 2018;

export async function loadPlanCity(db: Database): Promise<void> {
  await loadSmallCity(db);
  const price = (id: string, work: string, unit: string, som: string, more: Record<string, unknown> = {}) =>
    create(
      "unit_price",
      {
        ...titled(`${work} ${som}`),
        ...{ work, unit, price_som_per_unit: som, price_year: planYear, confidence: "norm" },
        ...more,
      },
      id,
    );
  const c = planCity;
  await write(db, [
    price(c.overlay, "road", "m2", "900.5000", { renews_surface: true }),
    price(c.overlayBefore, "road", "m2", "850.0000", { price_year: planYear - 1 }),
    price(c.patching, "road", "m2", "450.0000"),
    price(c.pipe, "water", "m", "3200.3333"),
    create("funding_source", { ...titled("Шаардын бюджети"), kind: "city_budget" }, c.budget),
    create("funding_source", { ...titled("Грант"), kind: "grant" }, c.grant),
    create(
      "quarter",
      { name_ky: "Батыш", valid_from: "1990-01-01", geom: squareOf(74.835, 42.885, 0.01) },
      c.west,
    ),
    create(
      "quarter",
      { name_ky: "Түндүк", valid_from: "1990-01-01", geom: squareOf(74.845, 42.89, 0.002) },
      c.north,
    ),
    create("organisation", { ...titled("Автожол"), kind: "state" }, c.state),
    create(
      "street",
      {
        ...{ code: "U-3", class: "highway", name_ky: "Трасса", owner_id: c.state, valid_from: "1960-01-01" },
        geom: lineOf([74.84, 42.87], [74.85, 42.87]),
      },
      c.highway,
    ),
    create(
      "street",
      {
        ...{
          code: "U-4",
          class: "local",
          name_ky: "Эски көчө",
          valid_from: "1960-01-01",
          valid_to: "2015-06-01",
        },
        geom: lineOf([74.84, 42.86], [74.85, 42.86]),
      },
      c.endedStreet,
    ),
  ]);
}

export const work = (more: object = {}) => ({
  id: randomUUID(),
  work: "road",
  quantity: 1000,
  unit: "m2",
  quantity_basis: "entered",
  unit_price_id: planCity.overlay,
  ...more,
});
export const pipeWork = (more: object = {}) =>
  work({ work: "water", quantity: 120.55, unit: "m", unit_price_id: planCity.pipe, ...more });
export const shares = [
  { funding_source_id: planCity.budget, percent: 66.67 },
  { funding_source_id: planCity.grant, percent: 33.33 },
];

/** People at the plan, asking a test's server as their browsers would. */
export function planDeskOf(app: App, db: Database) {
  const { person, send } = deskOf(app, db);
  const contents = (more: object = {}) => ({
    street_id: planCity.street,
    year: planYear,
    from_chainage_m: null,
    to_chainage_m: null,
    reason: "Чуңкурлар көп",
    works: [work(), pipeWork()],
    shares,
    ...more,
  });
  const propose = (who: Person, more: object = {}, language?: string) =>
    send(who, "POST", "/api/street-plan/items", { id: randomUUID(), ...contents(more) }, language);

  async function made(who: Person, more: object = {}): Promise<PlanThread> {
    const { status, body } = await propose(who, more);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  const step = (who: Person, id: string, body: object, language?: string) =>
    send(who, "POST", `/api/street-plan/items/${id}/steps`, { id: randomUUID(), ...body }, language);

  /** The step over what now stands; throws when it is refused. */
  async function take(who: Person, { item }: PlanThread, body: object): Promise<PlanThread> {
    const { status, body: thread } = await step(who, item.id, { version: item.version, ...body });
    if (status !== 200) throw new Error(JSON.stringify(thread));
    return thread;
  }

  const read = async (who: Person, id: string): Promise<PlanThread> =>
    (await send(who, "GET", `/api/street-plan/items/${id}`)).body;

  const yearAs = async (who: Person | null, year: number = planYear): Promise<PlanYear> =>
    (
      await app.inject({ url: `/api/street-plan/years/${year}`, ...(who && { headers: who.headers }) })
    ).json();

  const decide = (who: Person, year: number = planYear, more: object = {}, language?: string) =>
    send(
      who,
      "POST",
      `/api/street-plan/years/${year}/decision`,
      {
        id: randomUUID(),
        ...{ resolution_number: "12", decided_on: "2018-01-20" },
        ...{ votes_for: 15, votes_against: 3, votes_abstained: 1 },
        ...more,
      },
      language,
    );

  return { person, send, contents, propose, made, step, take, read, yearAs, decide };
}
