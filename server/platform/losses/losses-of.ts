import type { HeatLosses } from "#contract/heat-loss.ts";
import type { WaterBalances } from "#contract/water-balance.ts";
import type { Language } from "#layers/kit/text.ts";
import type { Queryable } from "../db/database.ts";

type Asked = { readonly year: number; readonly language: Language; readonly signal: AbortSignal };

/** What was lost in a year, told in a language: other features know it, and whoever composes the server hands it over. */
export type LossesOf = {
  /** Of the city and of its zones. */
  readonly water: (db: Queryable, asked: Asked) => Promise<WaterBalances>;
  /** Of the heating season that begins in the year. */
  readonly heat: (db: Queryable, asked: Asked) => Promise<HeatLosses>;
};
