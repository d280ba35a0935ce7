import { useMemo } from "react";
import type { Text } from "#client/i18n/text.ts";
import { type Formats, useFormat } from "#client/i18n/use-format.ts";
import { type Translate, useText } from "#client/i18n/use-text.ts";
import type {
  BalanceFigure,
  BalanceInputName,
  BalanceRow,
  Figure,
  SystemData,
} from "#contract/water-balance.ts";
import { systemData } from "#contract/water-balance.ts";
import type { Unit } from "#layers/kit/unit.ts";
import { waterSystemData } from "#layers/registers/water-system-data.ts";

const nbsp = "\u00a0";
const millionM3: Text = { ky: "млн м³", ru: "млн м³", en: "million m³" };
export const thousandM3: Text = { ky: "миң м³", ru: "тыс. м³", en: "thousand m³" };

type Name = BalanceInputName | BalanceFigure;
type Shown = { readonly unit: Unit | null; readonly decimals: number };

/** What is no volume. */
const shownIn: Readonly<Partial<Record<Name, Shown>>> = {
  mains_length: { unit: "km", decimals: 1 },
  service_connections: { unit: null, decimals: 0 },
  private_pipe_length_average: { unit: "m", decimals: 1 },
  average_pressure: { unit: "m", decimals: 1 },
  non_revenue_water_percent: { unit: "percent", decimals: 0 },
  unpaid_water_percent: { unit: "percent", decimals: 0 },
  infrastructure_leakage_index: { unit: null, decimals: 1 },
  real_losses_per_connection_per_day: { unit: "l_connection_day", decimals: 0 },
};

export const isSystemData = (name: string): name is SystemData => systemData.some((one) => one === name);

export type Values = {
  /** Million m³ from a hundred thousand on, thousand m³ below: "5,0 млн м³". */
  readonly volume: (m3: number | null) => string;
  /** Of an input or a figure, with its unit. */
  readonly of: (name: Name, value: number | null) => string;
  /** Of a row behind an input: behind a volume of metering errors may stand what meters leave out, in percent. */
  readonly ofRow: (name: BalanceInputName, row: BalanceRow) => string;
  /** "± 5 %"; empty where it is exact or not known. */
  readonly limits: (ci95Percent: number | null) => string;
  readonly between: (name: Name, low: number, high: number) => string;
  /** "4,5 – 5,5 млн м³"; empty without limits. */
  readonly range: (name: Name, figure: Pick<Figure, "value" | "ci95_percent">) => string;
};

/** How values of one kind are written beside one another: divided by what, with how many decimals and which unit. */
type Scale = { readonly by: number; readonly decimals: number; readonly unit: string };

function volumeScale(t: Translate, m3s: readonly number[]): Scale {
  if (m3s.every((m3) => Math.abs(m3) < 100_000)) return { by: 1000, decimals: 1, unit: t(thousandM3) };
  const isTenths = m3s.every((m3) => Math.abs(Math.round(m3 / 1e5) - m3 / 1e5) < 0.05);
  return { by: 1e6, decimals: isTenths ? 1 : 2, unit: t(millionM3) };
}

const valuesOf = (t: Translate, format: Formats): Values => {
  function written(numbers: readonly number[], { by, decimals, unit }: Scale): string {
    const text = numbers.map((number) => format.number(number / by, decimals)).join(" – ");
    return `${text}${nbsp}${unit.replaceAll(" ", nbsp)}`;
  }
  const volumes = (m3s: readonly number[]): string => written(m3s, volumeScale(t, m3s));
  function all(name: Name, numbers: readonly number[]): string {
    const shown = shownIn[name];
    if (!shown) return volumes(numbers);
    const { unit, decimals } = shown;
    const [last] = numbers.slice(-1);
    const before = numbers.slice(0, -1).map((number) => `${format.number(number, decimals)} – `);
    const end = unit ? format.unit(last ?? null, unit, decimals) : format.number(last ?? null, decimals);
    return `${before.join("")}${end}`;
  }
  return {
    volume: (m3) => (m3 === null ? format.number(null) : volumes([m3])),
    of: (name, value) => (value === null ? format.number(null) : all(name, [value])),
    ofRow: (name, { layer, value }) =>
      layer === waterSystemData.id && !isSystemData(name) ? format.percent(value, 1) : all(name, [value]),
    limits: (percent) => (percent === null ? "" : `±${nbsp}${format.percent(percent, percent < 10 ? 1 : 0)}`),
    between: (name, low, high) => all(name, [low, high]),
    range: (name, { value, ci95_percent: percent }) => {
      if (value === null || percent === null) return "";
      const half = Math.abs((value * percent) / 100);
      return all(name, [value - half, value + half]);
    },
  };
};

/** Volumes, data and figures of a balance in the reader's language. */
export function useValues(): Values {
  const t = useText();
  const format = useFormat();
  return useMemo(() => valuesOf(t, format), [t, format]);
}
