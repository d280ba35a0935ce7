import type { z } from "zod";
import type { newPlanItem } from "#contract/street-plan.ts";
import { estimateOf } from "#contract/street-plan-money.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Identity, mayRead } from "#server/platform/auth/identity.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { Wrong } from "#server/platform/http/problems.ts";
import * as refusals from "./content-refusals.ts";
import { noSuchSource, noWorks, sharesDoNotAddUp, sourceTwice } from "./place-refusals.ts";
import {
  assetRow,
  type Price,
  priceRow,
  selectAssets,
  selectPrices,
  selectSources,
  sourceRow,
} from "./price-queries.ts";

export type Contents = Pick<z.output<typeof newPlanItem>, "year" | "works" | "shares">;
type GivenWork = Contents["works"][number];

/** A line with what its price says, and its amount in som; null while price or quantity are not known. */
export type PricedWork = GivenWork & {
  readonly price_som_per_unit: string | null;
  readonly price_year: number | null;
  readonly renews_surface: boolean | null;
  readonly amount_som: number | null;
};

/** Som. No city of this size plans as much for one work: a price or a quantity has too many zeros. */
export const mostSom = 1_000_000_000_000;

type Rules = {
  readonly identity: Identity;
  readonly layers: readonly Layer[];
  /** More than a proposal: priced, with a quantity, and shared out between sources. */
  readonly complete: boolean;
};

/** Throws all that is wrong at once, so that a form shows it in one go. */
export async function priced(tx: Queryable, contents: Contents, rules: Rules): Promise<PricedWork[]> {
  const ids = contents.works.flatMap(({ unit_price_id }) => unit_price_id ?? []);
  const prices = new Map((await tx.many(priceRow, selectPrices(ids))).map((price) => [price.id, price]));
  const wrongs = [
    ...contents.works.flatMap((work, index) => wrongsOfWork({ work, index }, contents, prices, rules)),
    ...(await wrongsOfAssets(tx, contents, rules)),
    ...(rules.complete && contents.works.length === 0 ? [noWorks()] : []),
    ...(await wrongsOfShares(tx, contents, rules)),
  ];
  const works = contents.works.map((work) =>
    pricedWork(work, work.unit_price_id === null ? undefined : prices.get(work.unit_price_id)),
  );
  for (const [index, work] of works.entries())
    if ((work.amount_som ?? 0) > mostSom) wrongs.push(refusals.tooMuch({ ...work, index }, mostSom));
  if (wrongs.length > 0) throw unprocessable(wrongs);
  return works;
}

function pricedWork(work: GivenWork, price: Price | undefined): PricedWork {
  const quantity = work.quantity === null ? null : Math.round(work.quantity * 100) / 100;
  const price_som_per_unit = price?.price_som_per_unit ?? null;
  return {
    ...work,
    quantity,
    unit: work.unit ?? price?.unit ?? null,
    price_som_per_unit,
    price_year: price?.price_year ?? null,
    renews_surface: price ? (price.renews_surface ?? false) : null,
    amount_som: estimateOf(quantity, price_som_per_unit),
  };
}

function wrongsOfWork(
  { work, index }: { readonly work: GivenWork; readonly index: number },
  { year, works }: Contents,
  prices: ReadonlyMap<string, Price>,
  { complete }: Rules,
): Wrong[] {
  const line = { ...work, index };
  const twice = works.findIndex(({ id }) => id === work.id) < index;
  return [
    ...(twice ? [refusals.workTwice(line)] : []),
    ...(complete && work.quantity === null ? [refusals.noQuantity(line)] : []),
    ...wrongsOfPrice(line, work, { year, prices, complete }),
  ];
}

function wrongsOfPrice(
  line: GivenWork & { readonly index: number },
  { unit_price_id: id, work, unit }: GivenWork,
  {
    year,
    prices,
    complete,
  }: { readonly year: number; readonly prices: ReadonlyMap<string, Price>; readonly complete: boolean },
): Wrong[] {
  if (id === null) return complete ? [refusals.noPrice(line, year)] : [];
  const price = prices.get(id);
  if (!price) return [refusals.noSuchPrice(line, id, year)];
  if (price.work !== work) return [refusals.priceOfOtherWork(line, price)];
  if (price.price_year !== year) return [refusals.priceOfOtherYear(line, price, year)];
  if (price.ended_on !== null && price.ended_on <= `${year}-01-01`)
    return [refusals.priceEnded(line, price, year)];
  if (unit !== null && price.unit !== unit) return [refusals.priceOfOtherUnit(line, price, unit)];
  return [];
}

async function wrongsOfAssets(tx: Queryable, { works }: Contents, rules: Rules): Promise<Wrong[]> {
  const ids = works.flatMap(({ assets }) => assets.map(({ id }) => id));
  if (ids.length === 0) return [];
  const readable = new Set(
    rules.layers.filter((layer) => mayRead(rules.identity, layer)).map(({ id }) => id),
  );
  const known = new Map((await tx.many(assetRow, selectAssets(ids))).map(({ id, layer }) => [id, layer]));
  return works.flatMap((work, index) =>
    work.assets
      .filter(({ id, layer }) => known.get(id) !== layer || !readable.has(layer))
      .map(({ id }) => refusals.noSuchAsset({ ...work, index }, id)),
  );
}

/** In hundredths of a percent, because 33.33 + 33.33 + 33.34 is not 100 in binary. */
export const hundredthsOf = (shares: readonly { readonly percent: number }[]): number =>
  shares.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);

async function wrongsOfShares(tx: Queryable, { shares }: Contents, { complete }: Rules): Promise<Wrong[]> {
  const ids = shares.map(({ funding_source_id }) => funding_source_id);
  const known = new Set((await tx.many(sourceRow, selectSources(ids))).map(({ id }) => id));
  const sum = hundredthsOf(shares);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map(sourceTwice),
    ...ids.filter((id) => !known.has(id)).map(noSuchSource),
    ...(sum > 10_000 || (complete && sum !== 10_000) ? [sharesDoNotAddUp((sum / 100).toFixed(2))] : []),
  ];
}
