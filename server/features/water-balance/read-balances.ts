import type { z } from "zod";
import type { WaterBalances } from "#contract/water-balance.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import type { City } from "#server/platform/city.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { choose, type StoredRow } from "./chosen.ts";
import { zoneDoubts } from "./part-doubts.ts";
import * as queries from "./queries.ts";
import { balanceOf } from "./stored-balance.ts";
import type { MapSays, Measured } from "./stored-inputs.ts";

type Zone = z.output<typeof queries.zoneRow>;
type OnMap = z.output<typeof queries.measuredRow>;

type Asked = { readonly year: number | undefined; readonly language: Language; readonly signal: AbortSignal };

/** The balance of a year by city and zones, with what stands beside it. */
export async function readBalances(
  db: Queryable,
  city: City,
  { year: askedYear, language, signal }: Asked,
): Promise<WaterBalances> {
  const known = await db.many(queries.yearRow, queries.selectYears());
  const year = askedYear ?? known.findLast(({ has_intake: hasIntake }) => hasIntake)?.year ?? null;
  const said = city.quotations.find(({ about }) => about === "water-balance");
  const common = {
    year,
    years: known.map((row) => row.year),
    period_days: year === null ? 365 : daysOf(year),
    quotation: said ? { words: said.words[language], source: said.source[language] } : null,
  };
  const nothing = { tariff_som_per_m3: null, tariff_sample_data: false, residents: null };
  if (year === null) return { ...common, ...nothing, balances: [], areas: [] };

  const day = `${String(year).padStart(4, "0")}-12-31`;
  const tariff = await db.first(queries.tariffRow, queries.selectTariff(day));
  const counted = await db.first(queries.residentsRow, queries.selectResidents(year));
  const beside = {
    tariff_som_per_m3: tariff?.som_per_m3 ?? null,
    tariff_sample_data: tariff?.synthetic ?? false,
    residents: counted?.residents ?? city.population?.registered ?? null,
  };
  if (!common.years.includes(year)) return { ...common, ...beside, balances: [], areas: [] };

  const stored = await db.many(queries.storedRow, queries.selectStored(year));
  const zones = await db.many(queries.zoneRow, queries.selectZones(year, day));
  zones.sort((a, b) => byName.compare(a.ky, b.ky));
  const measured = await db.many(queries.measuredRow, queries.selectMeasured(year, day, city.metric_srid));
  const rowsOf = (zone: string | null): StoredRow[] => stored.filter((row) => row.zone === zone);
  const onMap = (zone: string | null): OnMap | undefined => measured.find((row) => row.zone === zone);
  const intakes = zones.flatMap(({ id }) => intakeOf(rowsOf(id)) ?? []);

  const balances = [
    await balanceOf(
      {
        zone: null,
        name: null,
        rows: rowsOf(null),
        map: mapOf(onMap(null), cityPressure(zones, onMap)),
        doubts: zoneDoubts(intakeOf(rowsOf(null)), intakes, zones.length),
      },
      common.period_days,
      language,
      signal,
    ),
  ];
  for (const zone of zones)
    balances.push(
      await balanceOf(
        {
          zone: zone.id,
          name: nameOf(zone),
          rows: rowsOf(zone.id),
          map: mapOf(onMap(zone.id), pressureOf(zone)),
          doubts: [],
        },
        common.period_days,
        language,
        signal,
      ),
    );
  const areas = zones.map(({ id, area }) => ({ zone: id, coordinates: area.coordinates }));
  return { ...common, ...beside, balances, areas };
}

const byName = new Intl.Collator("ky", { numeric: true });
const nameOf = ({ ky, ru, en }: Zone): Text => ({ ky, ru, en });
const intakeOf = (rows: readonly StoredRow[]) =>
  choose(rows.filter(({ name }) => name === "system_input_volume")).chosen;

const daysOf = (year: number): number => (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000;

const pressureOf = ({ average_head_m: head, synthetic }: Zone): Measured | null =>
  head === null ? null : { value: head, sample: synthetic };

/** The zones' heads by their connections, of those zones whose head is known. */
function cityPressure(zones: readonly Zone[], onMap: (zone: string) => OnMap | undefined): Measured | null {
  let [connections, weighted, sample] = [0, 0, false];
  for (const { id, average_head_m: head, synthetic } of zones) {
    const count = onMap(id)?.connections ?? 0;
    if (head === null || count === 0) continue;
    connections += count;
    weighted += head * count;
    sample ||= synthetic;
  }
  return connections === 0 ? null : { value: weighted / connections, sample };
}

function mapOf(row: OnMap | undefined, pressure: Measured | null): MapSays {
  const measured = (
    value: number | null | undefined,
    synthetic: boolean | null | undefined,
  ): Measured | null => (typeof value === "number" ? { value, sample: synthetic === true } : null);
  return {
    mains_length: measured(row?.mains_km, row?.mains_synthetic),
    service_connections: measured(row?.connections, row?.connections_synthetic),
    average_pressure: pressure,
  };
}
