import { crsTitle } from "#contract/crs-title.ts";
import type { SheetOrder } from "#contract/sheet.ts";
import { mapBox } from "#contract/sheet-layout.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { inPalette } from "#layers/kit/in-palette.ts";
import type { Text } from "#layers/kit/text.ts";
import { groundOf, isDrawnAt, zoomOfScale } from "#painter/frame.ts";
import { attribution, selectAttributions } from "#server/platform/attributions/queries.ts";
import type { Context } from "#server/platform/context.ts";
import { type Ground, readDrawn } from "#server/platform/paper/drawn-rows.ts";
import {
  place as atPlace,
  type Shown,
  selectCount,
  selectPlace,
} from "#server/platform/paper/frame-queries.ts";
import { type PropertyFilter, readPropertyFilters } from "#server/platform/rows/parameters.ts";
import { selectVariants } from "#server/platform/variants/queries.ts";
import { nothingToDraw, tooManyRows } from "./refusals.ts";
import type { SheetContent } from "./sheet-content.ts";

/** The whole sample city has 30,000 rows on the map. */
const mostRows = 60_000;

export type Gathered = {
  readonly content: SheetContent;
  readonly rows: number;
  readonly counts: ReadonlyMap<string, number>;
};
type Options = { readonly signal: AbortSignal; readonly reading: (share: number) => void };

/** Field by field the values that a row may have. Throws an HttpProblem for what the layer does not have. */
export const onlyOf = (layer: Layer, { only }: SheetOrder): readonly (readonly PropertyFilter[])[] =>
  only?.layer === layer.id
    ? Object.entries(only.where).map(([name, values]) =>
        [values].flat().flatMap((value) => readPropertyFilters(layer, { [name]: value }, [])),
      )
    : [];

/** Reads what a sheet shows: rows in force in its frame, and what must be said beside them. */
export async function gather(context: Context, order: SheetOrder, options: Options): Promise<Gathered> {
  const { db, city, layers } = context;
  const { signal, reading } = options;
  const srid = city.metric_srid;
  const asking = db.read({ purpose: "analyses", signal });
  const place = await asking.first(atPlace, selectPlace(order.centre, srid));
  if (!place) throw new Error("The database has no place for the middle of the sheet");
  const ground: Ground = {
    ...mapBox(order.paper, order.orientation),
    scale: order.scale,
    centre: [place.east, place.north],
  };
  const zoom = zoomOfScale(order.scale, order.centre[1]);
  const asked = layers.filter(({ id }) => order.layers.includes(id));
  const drawn = asked.filter((layer) => layer.id === order.feature?.layer || isDrawnAt(layer, zoom));
  const variant = order.variant ?? (await selectVariants(db)).inForce;
  const shown = drawn.map((layer): Shown => {
    const id = layer.id === order.feature?.layer ? order.feature.id : null;
    return { layer, date: order.date, variant, id, only: onlyOf(layer, order) };
  });
  const rows = shown.length === 0 ? 0 : Number(await asking.text(selectCount(shown, groundOf(ground), srid)));
  if (rows === 0) throw nothingToDraw();
  if (rows > mostRows) throw tooManyRows(rows, mostRows);
  const found = await readDrawn(asking, shown, { ground, srid, reading });
  const read = found.map(({ layer, lines }) => ({ layer: inPalette(layer, order.palette), lines }));
  return {
    rows,
    counts: new Map(read.map(({ layer, lines }) => [layer.id, lines.split("\n").length])),
    content: {
      order,
      layers: read,
      centre: [place.east, place.north],
      convergenceDegrees: place.convergence_degrees,
      crs: withCode(crsTitle(srid), srid),
      printedOn: new Intl.DateTimeFormat("sv-SE", { timeZone: city.time_zone }).format(new Date()),
      sources: await sourcesOf(
        context,
        read.map(({ layer }) => layer.id),
      ),
      leftOut: asked.filter((layer) => !drawn.includes(layer)).map(({ title }) => title),
    },
  };
}

const withCode = (title: Text, srid: number): Text => {
  const code = `EPSG:${srid}`;
  if (title.en === code) return title;
  return { ky: `${title.ky} (${code})`, ru: `${title.ru} (${code})`, en: `${title.en} (${code})` };
};

/** Of the city, and of files that were loaded into the layers that are drawn. */
async function sourcesOf({ db, city }: Context, drawn: readonly string[]): Promise<readonly Text[]> {
  const loaded = await db.many(attribution, selectAttributions());
  const said = loaded.filter(({ layer }) => drawn.includes(layer)).map(({ attribution: text }) => text);
  return [
    ...city.sources.map(({ title }) => title),
    ...[...new Set(said)].sort().map((text) => ({ ky: text, ru: text, en: text })),
  ];
}
