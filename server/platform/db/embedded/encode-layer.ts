import { PbfWriter } from "pbf";
import type { TileAttribute } from "../database.ts";
import { tileExtent } from "../tile-grid.ts";
import { simplified } from "./simplify.ts";
import { commandsOf } from "./tile-commands.ts";
import type { Shape } from "./wkb.ts";

type Value = string | number | boolean | null;
/** The id, then the attributes in the layer's order. */
export type AttributeRow = readonly [string, ...Value[]];
type TileLayer = { readonly name: string; readonly attributes: readonly TileAttribute[] };

/** Field numbers of vector_tile.proto 2.1. */
const tileField = { layer: 3 } as const;
const layerField = { name: 1, feature: 2, key: 3, value: 4, extent: 5, version: 15 } as const;
const featureField = { tags: 2, type: 3, geometry: 4 } as const;
const valueField = { string: 1, double: 3, int: 4, uint: 5, bool: 7 } as const;
const geometryType: Readonly<Record<Shape["type"], number>> = { point: 1, line: 2, area: 3 };

/** A vector tile of one layer, as ST_AsMVT writes it: keys in column order, values in order of first use, no nulls. */
export function encodeLayer(
  { name, attributes }: TileLayer,
  shapes: readonly Shape[],
  rows: readonly AttributeRow[],
): Uint8Array {
  const columns: readonly TileAttribute[] = [{ name: "id", type: "text" }, ...attributes];
  const values = new ValueTable();
  const writeFeature = ({ row, shape }: { row: AttributeRow; shape: Shape }, pbf: PbfWriter): void => {
    pbf.writePackedVarint(featureField.tags, tagsOf(row, columns, values));
    pbf.writeVarintField(featureField.type, geometryType[shape.type]);
    pbf.writePackedVarint(featureField.geometry, commandsOf(shape));
  };
  const writeLayer = (_: null, pbf: PbfWriter): void => {
    pbf.writeVarintField(layerField.version, 2);
    pbf.writeStringField(layerField.name, name);
    rows.forEach((row, index) => {
      const shape = shapes[index] && simplified(shapes[index]);
      if (shape) pbf.writeMessage(layerField.feature, writeFeature, { row, shape });
    });
    for (const column of columns) pbf.writeStringField(layerField.key, column.name);
    for (const value of values.list) pbf.writeMessage(layerField.value, writeValue, value);
    pbf.writeVarintField(layerField.extent, tileExtent);
  };
  const pbf = new PbfWriter();
  pbf.writeMessage(tileField.layer, writeLayer, null);
  return pbf.finish();
}

type TypedValue = { readonly type: TileAttribute["type"]; readonly value: string | number | boolean };

/** Every value once; equal numbers of different types are different values. */
class ValueTable {
  readonly list: TypedValue[] = [];
  private readonly positions: Readonly<Record<TileAttribute["type"], Map<TypedValue["value"], number>>> = {
    text: new Map(),
    integer: new Map(),
    double: new Map(),
    boolean: new Map(),
  };

  position(typed: TypedValue): number {
    const known = this.positions[typed.type].get(typed.value);
    if (known !== undefined) return known;
    this.positions[typed.type].set(typed.value, this.list.length);
    return this.list.push(typed) - 1;
  }
}

function tagsOf(row: AttributeRow, columns: readonly TileAttribute[], values: ValueTable): number[] {
  const tags: number[] = [];
  columns.forEach(({ type }, key) => {
    const value = row[key];
    if (value !== null && value !== undefined) tags.push(key, values.position({ type, value }));
  });
  return tags;
}

function writeValue({ type, value }: TypedValue, pbf: PbfWriter): void {
  // pbf 5.1.2 writes characters beyond U+1FFFF wrongly, so that the bytes are made here.
  if (typeof value === "string") pbf.writeBytesField(valueField.string, Buffer.from(value));
  else if (typeof value === "boolean") pbf.writeBooleanField(valueField.bool, value);
  else if (type === "double") pbf.writeDoubleField(valueField.double, value);
  else if (value < 0) pbf.writeVarintField(valueField.int, value);
  else pbf.writeVarintField(valueField.uint, value);
}
