import type { HeatLosses } from "#contract/heat-loss.ts";
import type { SheetLanguages, TitleBlock } from "#contract/paper.ts";
import type { StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import type { PlaneGeometry } from "#painter/drawing.ts";
import type { PlanePoint } from "#painter/frame.ts";
import type { ReadLayer } from "#server/platform/paper/drawn-rows.ts";

/** The city with its metering zones on its plane. */
export type ZoneMap = {
  readonly ground: readonly ReadLayer[];
  readonly zones: readonly { readonly zone: string; readonly geometry: PlaneGeometry }[];
  readonly centre: PlanePoint;
  readonly scale: number;
  readonly latitude: number;
};

/** What a year's report is made from; the thread that writes it asks nobody. */
export type LossReport = {
  readonly year: number;
  readonly city: Text;
  /** Its title is that of the report. */
  readonly titleBlock: TitleBlock;
  readonly languages: SheetLanguages;
  /** YYYY-MM-DD. */
  readonly printedOn: string;
  /** What was found out, as each language of the paper tells it; at least one. */
  readonly told: readonly [Told, ...Told[]];
  /** Null: no zone has a shape. */
  readonly map: ZoneMap | null;
};

export type Told = { readonly language: Language; readonly water: WaterBalances; readonly heat: HeatLosses };

export const cityOf = ({ balances }: WaterBalances): StoredBalance | null =>
  balances.find(({ zone }) => zone === null) ?? null;

export const zonesOf = ({ balances }: WaterBalances): readonly StoredBalance[] =>
  balances.filter(({ zone }) => zone !== null);

export const isSampleReport = ({ told: [{ water, heat }] }: Pick<LossReport, "told">): boolean =>
  heat.sample_data || water.balances.some(({ sample_data }) => sample_data);
