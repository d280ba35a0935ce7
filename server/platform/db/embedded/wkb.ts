/** Flat coordinates: x, y, x, y… Rings are closed, as in WKB. */
export type Path = readonly number[];

export type Shape =
  | { readonly type: "point"; readonly points: Path }
  | { readonly type: "line"; readonly lines: readonly Path[] }
  | { readonly type: "area"; readonly polygons: readonly (readonly Path[])[] };

const wkb = { point: 1, line: 2, polygon: 3, multiPoint: 4, multiLine: 5, multiPolygon: 6 } as const;

/** Little-endian two-dimensional WKB, one geometry after the other. */
export function readShapes(bytes: Uint8Array): Shape[] {
  const reader = new WkbReader(bytes);
  const shapes: Shape[] = [];
  while (!reader.atEnd) shapes.push(reader.shape());
  return shapes;
}

class WkbReader {
  private readonly view: DataView;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.at >= this.view.byteLength;
  }

  shape(): Shape {
    switch (this.header()) {
      case wkb.point:
        return { type: "point", points: this.path(1) };
      case wkb.line:
        return { type: "line", lines: [this.path(this.count())] };
      case wkb.polygon:
        return { type: "area", polygons: [this.rings()] };
      case wkb.multiPoint:
        return { type: "point", points: this.members(() => this.path(1)).flat() };
      case wkb.multiLine:
        return { type: "line", lines: this.members(() => this.path(this.count())) };
      case wkb.multiPolygon:
        return { type: "area", polygons: this.members(() => this.rings()) };
      default:
        throw new Error("A tile takes points, lines and areas only");
    }
  }

  private header(): number {
    if (this.view.getUint8(this.at) !== 1) throw new Error("WKB must be little-endian");
    const type = this.view.getUint32(this.at + 1, true);
    this.at += 5;
    return type;
  }

  private count(): number {
    const count = this.view.getUint32(this.at, true);
    this.at += 4;
    return count;
  }

  private members<T>(read: () => T): T[] {
    return Array.from({ length: this.count() }, () => {
      this.header();
      return read();
    });
  }

  private rings(): Path[] {
    return Array.from({ length: this.count() }, () => this.path(this.count()));
  }

  private path(points: number): Path {
    const path = new Array<number>(points * 2);
    for (let index = 0; index < path.length; index++) {
      path[index] = this.view.getFloat64(this.at, true);
      this.at += 8;
    }
    return path;
  }
}
