import {
  areaField,
  codeField,
  commonFields,
  fittingFields,
  lengthField,
  linkFields,
  nameFields,
  ownershipFields,
  titleFields,
  variantFields,
} from "./common-fields.ts";
import type { Field, Fields, Value } from "./field.ts";
import type { Role } from "./roles.ts";
import type { CheckedSymbology, Symbology } from "./symbology.ts";
import type { Text } from "./text.ts";
import type { Theme } from "./theme.ts";

export type Geometry = "Point" | "LineString" | "Polygon" | "MultiPolygon" | "none";
export type Network = "water" | "sewer" | "heat" | "drainage";
/** Links end in nodes; fittings sit on a link at a chainage and do not split it. */
export type NetworkRole = "node" | "link" | "fitting";

export type Layer = {
  /** Table = collection = tile layer: `water_main`. */
  readonly id: string;
  readonly theme: Theme;
  readonly title: Text;
  readonly description?: Text;
  readonly geometry: Geometry;
  /** Every stored field but `id` and the geometry, in the order of forms, tables and exports. */
  readonly fields: Fields;
  /** Absent on registers. */
  readonly symbology?: Symbology;
  readonly minZoom: number;
  /** Where labels begin, for layers whose rows stand so close that their codes would cover the map. */
  readonly labelMinZoom?: number;
  readonly read: readonly Role[];
  readonly edit: readonly Role[];
  /** Rows are written by this feature alone, which keeps what stands behind them: no form, import or change set does. */
  readonly keptBy?: string;
  /** "В1 {material} {diameter_mm} {built_year}": field names in braces, `{name}` and `{title}` in the reader's language. */
  readonly label: string;
  /** Fields folded into the stored search key. */
  readonly search: readonly string[];
  readonly network?: { readonly name: Network; readonly role: NetworkRole };
  readonly variants: boolean;
  /** Rows of one variant lie side by side and fill its boundary: an edit may not make gaps or overlaps unseen. */
  readonly coverage: boolean;
  readonly named: boolean;
  readonly titled: boolean;
};

type Flags = {
  named?: boolean;
  titled?: boolean;
  variants?: boolean;
  coverage?: boolean;
  network?: { name: Network; role: NetworkRole };
};
type LengthOrArea<G extends Geometry> = G extends "LineString"
  ? typeof lengthField
  : G extends "Polygon" | "MultiPolygon"
    ? typeof areaField
    : unknown;

/** All fields of a layer, from its own and from what it is. */
export type AllFields<F extends Fields, G extends Geometry, S extends Flags> = typeof codeField &
  F &
  (S extends { named: true } ? typeof nameFields : unknown) &
  (S extends { titled: true } ? typeof titleFields : unknown) &
  (S extends { network: { role: NetworkRole } } ? typeof ownershipFields : unknown) &
  (S extends { network: { role: "link" } } ? typeof linkFields : unknown) &
  (S extends { network: { role: "fitting" } } ? typeof fittingFields : unknown) &
  (S extends { variants: true } ? typeof variantFields : unknown) &
  LengthOrArea<G> &
  typeof commonFields;

type Spec<F extends Fields, G extends Geometry, S extends Flags> = {
  readonly id: string;
  readonly theme: Theme;
  readonly title: Text;
  readonly description?: Text;
  readonly geometry: G;
  readonly fields: F;
  readonly minZoom?: number;
  readonly labelMinZoom?: number;
  readonly read: readonly Role[];
  readonly edit: readonly Role[];
  readonly keptBy?: string;
  readonly label?: string;
  readonly search?: readonly (keyof (typeof codeField & F & typeof nameFields & typeof titleFields) &
    string)[];
} & S &
  (G extends "none"
    ? { readonly symbology?: never }
    : { readonly symbology: CheckedSymbology<F & typeof commonFields> });

export type DefinedLayer<F extends Fields> = Omit<Layer, "fields"> & { readonly fields: F };

/** The one place where a layer is described. Everything else (table, form, tiles, legend, API, import) is made from the record. */
export function defineLayer<
  const F extends Fields,
  const G extends Geometry,
  const S extends {
    named?: boolean;
    titled?: boolean;
    variants?: boolean;
    /** Areas of variants only. */
    coverage?: boolean;
    network?: { name: Network; role: NetworkRole };
  },
>(spec: Spec<F, G, S> & S): DefinedLayer<AllFields<F, G, S>> {
  const { named = false, titled = false, variants = false, coverage = false, network } = spec as Flags;
  const fields: Record<string, Field> = {
    ...codeField,
    ...(named && nameFields),
    ...(titled && titleFields),
    ...spec.fields,
    ...(network && ownershipFields),
    ...(network?.role === "link" && linkFields),
    ...(network?.role === "fitting" && fittingFields),
    ...(variants && variantFields),
    ...(spec.geometry === "LineString" && lengthField),
    ...((spec.geometry === "Polygon" || spec.geometry === "MultiPolygon") && areaField),
    ...commonFields,
  };
  const names = named
    ? ["name_ky", "name_ru", "name_en"]
    : titled
      ? ["title_ky", "title_ru", "title_en"]
      : [];
  return {
    id: spec.id,
    theme: spec.theme,
    title: spec.title,
    ...(spec.description && { description: spec.description }),
    geometry: spec.geometry,
    fields: fields as AllFields<F, G, S>,
    ...(spec.symbology && { symbology: spec.symbology as Symbology }),
    minZoom: spec.minZoom ?? 12,
    ...(spec.labelMinZoom !== undefined && { labelMinZoom: spec.labelMinZoom }),
    read: spec.read,
    edit: spec.edit,
    ...(spec.keptBy !== undefined && { keptBy: spec.keptBy }),
    label: spec.label ?? (named ? "{name}" : titled ? "{title}" : "{code}"),
    search: spec.search ?? ["code", ...names],
    ...(network && { network }),
    variants,
    coverage,
    named,
    titled,
  };
}

/** A stored row of a layer without its geometry. */
export type Row<L extends { fields: Fields }> = { id: string } & {
  -readonly [K in keyof L["fields"]]: Value<L["fields"][K]>;
};

/** What a writer may give for a new row: system fields are the database's own. */
export type NewRow<L extends { fields: Fields }> = { id: string } & {
  [K in keyof L["fields"] as L["fields"][K] extends { system: true } ? never : K]?: Value<L["fields"][K]>;
};
