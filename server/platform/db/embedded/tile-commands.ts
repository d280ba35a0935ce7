import { doubleArea } from "./simplify.ts";
import type { Path, Shape } from "./wkb.ts";

const moveTo = 1;
const lineTo = 2;
const closePath = 7;

const command = (id: number, count: number): number => id | (count << 3);
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

/** The geometry of a feature as the commands of the vector tile specification: steps from point to point. */
export function commandsOf(shape: Shape): number[] {
  const pen = new Pen();
  if (shape.type === "point") pen.points(shape.points);
  else if (shape.type === "line") for (const line of shape.lines) pen.line(line);
  else {
    for (const [exterior, ...holes] of shape.polygons) {
      if (exterior) pen.ring(exterior, true);
      for (const hole of holes) pen.ring(hole, false);
    }
  }
  return pen.commands;
}

class Pen {
  readonly commands: number[] = [];
  private x = 0;
  private y = 0;

  points(path: Path): void {
    this.commands.push(command(moveTo, path.length / 2));
    for (let at = 0; at < path.length; at += 2) this.step(path, at);
  }

  line(path: Path): void {
    this.commands.push(command(moveTo, 1));
    this.step(path, 0);
    this.commands.push(command(lineTo, path.length / 2 - 1));
    for (let at = 2; at < path.length; at += 2) this.step(path, at);
  }

  /** Exteriors run clockwise on the screen, holes the other way; the closing point is not written. */
  ring(closed: Path, exterior: boolean): void {
    const reversed = doubleArea(closed) > 0 !== exterior;
    const corners = closed.length / 2 - 1;
    const corner = (index: number): number => 2 * (reversed ? corners - index : index);
    this.commands.push(command(moveTo, 1));
    this.step(closed, corner(0));
    this.commands.push(command(lineTo, corners - 1));
    for (let index = 1; index < corners; index++) this.step(closed, corner(index));
    this.commands.push(command(closePath, 1));
  }

  private step(path: Path, at: number): void {
    const x = path[at] ?? 0;
    const y = path[at + 1] ?? 0;
    this.commands.push(zigzag(x - this.x), zigzag(y - this.y));
    this.x = x;
    this.y = y;
  }
}
