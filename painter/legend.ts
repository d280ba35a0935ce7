import type { Layer } from "#layers/kit/define-layer.ts";
import {
  type ByNumber,
  type ByValue,
  type Color,
  isByValue,
  type Marker,
  type Pattern,
  type Symbology,
} from "#layers/kit/symbology.ts";
import type { Text } from "#layers/kit/text.ts";
import { units } from "#layers/kit/unit.ts";
import { stateDashes } from "./states.ts";

/** How one look of a layer is drawn in a legend: by `Swatch` on the screen, by the painter on paper. */
export type SwatchLook =
  | {
      readonly kind: "line";
      readonly color: Color;
      /** Pixels at zoom 16. */
      readonly width: number;
      /** In widths. */
      readonly dash: readonly number[] | null;
      readonly casing: boolean;
      readonly letter: Text | null;
    }
  | {
      readonly kind: "area";
      readonly color: Color;
      readonly opacity: number;
      readonly outline: Color;
      readonly width: number;
      readonly dash: readonly number[] | null;
      readonly pattern: Pattern;
      readonly letter: Text | null;
    }
  | { readonly kind: "point"; readonly marker: Marker; readonly color: Color; readonly size: number };

export type LegendEntry = {
  /** The field that decides, and its value; null stands for "unknown". */
  readonly field: string;
  readonly value: string | number | null;
  readonly label: Text;
  /** What the value means, where the record says it. */
  readonly description?: Text;
  readonly look: SwatchLook;
};

const unknownText: Text = { ky: "белгисиз", ru: "неизвестно", en: "unknown" };

/** The row whose look is wanted: values of the fields that channels read. */
type Sample = Readonly<Record<string, string | number | null>>;

function valueIn<T>(channel: T | ByValue<T>, sample: Sample): T {
  if (!isByValue(channel)) return channel;
  const value = sample[channel.field];
  return (typeof value === "string" ? channel.values[value] : undefined) ?? channel.unknown;
}

function sizeIn(size: number | ByNumber, sample: Sample): number {
  if (typeof size === "number") return size;
  const value = sample[size.field];
  const stop = size.stops.find(([at]) => at === value);
  return stop?.[1] ?? size.unknown;
}

function lookOf(layer: Layer, symbology: Symbology, sample: Sample): SwatchLook {
  const color = valueIn(symbology.color, sample);
  const letter = symbology.letter === undefined ? null : valueIn(symbology.letter, sample);
  const dash = symbology.dash ?? null;
  if (layer.geometry === "Point")
    return {
      kind: "point",
      marker: valueIn(symbology.marker ?? "circle", sample),
      color,
      size: sizeIn(symbology.size ?? 4, sample),
    };
  const width = sizeIn(symbology.width ?? (layer.geometry === "LineString" ? 1.5 : 1), sample);
  if (layer.geometry === "LineString")
    return { kind: "line", color, width, dash, casing: symbology.casing ?? false, letter };
  return {
    kind: "area",
    color,
    opacity: symbology.opacity ?? 1,
    outline: symbology.outline ?? color,
    width,
    dash,
    pattern: valueIn(symbology.pattern ?? "none", sample),
    letter,
  };
}

/** The one look that stands for a layer in a list: that of its first value. */
export function layerLook(layer: Layer): SwatchLook | null {
  const { symbology } = layer;
  if (!symbology) return null;
  const known = looks.get(layer);
  if (known) return known;
  const [name = ""] = choicesOf(symbology);
  const field = layer.fields[name];
  const [first] = field?.kind === "choice" ? Object.keys(field.values) : [];
  const look = lookOf(layer, symbology, first === undefined ? {} : { [name]: first });
  looks.set(layer, look);
  return look;
}

/** Records never change, and lists ask for the same looks with every render. */
const looks = new WeakMap<Layer, SwatchLook>();

/** The choice fields that decide about a look, the one of the colour first. */
function choicesOf({ color, marker, pattern, letter }: Symbology): readonly string[] {
  const names = [color, marker, pattern, letter].flatMap((channel) =>
    channel !== undefined && typeof channel === "object" && "values" in channel ? [channel.field] : [],
  );
  return [...new Set(names)];
}

function choiceEntries(layer: Layer, symbology: Symbology, name: string): LegendEntry[] {
  const field = layer.fields[name];
  if (field?.kind !== "choice") return [];
  const values: readonly (readonly [string | null, Text])[] = [
    ...Object.entries(field.values),
    ...(field.required ? [] : ([[null, unknownText]] as const)),
  ];
  return values.map(([value, label]) => {
    const description = value === null ? undefined : field.descriptions?.[value];
    return {
      field: name,
      value,
      label,
      ...(description && { description }),
      look: lookOf(layer, symbology, { [name]: value }),
    };
  });
}

function numberEntries(layer: Layer, symbology: Symbology, { field: name, stops }: ByNumber): LegendEntry[] {
  const field = layer.fields[name];
  const unit = field?.kind === "number" && field.unit ? units[field.unit] : null;
  const write = (value: number, unitText: string | undefined): string =>
    `${value}${unitText ? `\u00a0${unitText}` : ""}`;
  return stops.map(([value]) => ({
    field: name,
    value,
    label: {
      ky: write(value, unit?.ky).replace(".", ","),
      ru: write(value, unit?.ru).replace(".", ","),
      en: write(value, unit?.en),
    },
    look: lookOf(layer, symbology, { [name]: value }),
  }));
}

/** What the looks of a layer mean, field by field; empty where all rows look the same. */
export function legendOf(layer: Layer): readonly LegendEntry[] {
  const { symbology } = layer;
  if (!symbology) return [];
  const { width, size } = symbology;
  const byChoice = choicesOf(symbology).flatMap((name) => choiceEntries(layer, symbology, name));
  const measure = width ?? size;
  const byMeasure =
    typeof measure === "object" && byChoice.length === 0 ? numberEntries(layer, symbology, measure) : [];
  return [...byChoice, ...byMeasure];
}

const stateLook = (dash: readonly number[]): SwatchLook => ({
  kind: "line",
  color: { light: "#55616e", dark: "#9fadba" },
  width: 2,
  dash,
  casing: false,
  letter: null,
});

/** Dashes that mean the same on the lines of every layer. */
export const stateLegend: readonly LegendEntry[] = [
  {
    field: "status",
    value: "planned",
    label: { ky: "пландалган", ru: "планируется", en: "planned" },
    look: stateLook(stateDashes.planned),
  },
  {
    field: "status",
    value: "out_of_service",
    label: { ky: "иштебейт", ru: "не действует", en: "out of service" },
    look: stateLook(stateDashes.out_of_service),
  },
  {
    field: "accuracy",
    value: "schematic",
    label: { ky: "орду схемалык", ru: "положение схематично", en: "position is schematic" },
    look: stateLook(stateDashes.schematic),
  },
];
