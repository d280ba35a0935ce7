import type { Text } from "#layers/kit/text.ts";
import { type Position, samePlace } from "../geometry.ts";
import { firstCrossing, isInside, type Segment, segmentsOf } from "./crossing.ts";
import { geometryOf, type Ring, type Shape } from "./shape.ts";

/** Why a shape cannot be stored as it is, and where. */
export type DraftProblem = { readonly text: Text; readonly place: Position | null };

const crosses: Text = {
  ky: "Чек ара өзү менен кесилишет. Белгиленген жердеги чокуларды жылдырыңыз.",
  ru: "Граница пересекает сама себя. Переместите вершины в отмеченном месте.",
  en: "The outline crosses itself. Move the vertices at the marked place.",
};
const noArea: Text = {
  ky: "Аймактын аянты нөл. Чокуларын бири-биринен алыстатыңыз.",
  ru: "Площадь равна нулю. Разведите вершины.",
  en: "The area is zero. Move its vertices apart.",
};
const noLength: Text = {
  ky: "Сызыктын узундугу нөл. Экинчи чекитти башка жерге коюңуз.",
  ru: "Длина линии равна нулю. Поставьте вторую точку в другом месте.",
  en: "The line has no length. Put its second point elsewhere.",
};
const holeOutside: Text = {
  ky: "Көңдөй аймактын сыртында турат. Аны ичине жылдырыңыз же өчүрүңүз.",
  ru: "Вырез лежит вне контура. Переместите его внутрь или удалите.",
  en: "A hole lies outside its area. Move it inside, or delete it.",
};
const partsOverlap: Text = {
  ky: "Аймактын бөлүктөрү бири-бирин жаап турат. Аларды ажыратыңыз.",
  ru: "Части области перекрываются. Разведите их.",
  en: "Parts of the area lie on one another. Move them apart.",
};

/** Square degrees, some 0.01 m² here: corners in a row enclose this much by rounding. */
const leastArea = 1e-12;

function hasArea(ring: Ring): boolean {
  const [originX, originY] = ring[0] ?? [0, 0];
  const doubled = segmentsOf(ring, true).reduce(
    (sum, [[ax, ay], [bx, by]]) => sum + (ax - originX) * (by - originY) - (bx - originX) * (ay - originY),
    0,
  );
  return Math.abs(doubled) > 2 * leastArea;
}

/** Of an area of its own or of a neighbour. */
export function areaProblems(drawn: readonly (readonly Ring[])[]): DraftProblem[] {
  const parts = drawn.map((rings) => rings.filter((ring) => ring.length >= 3));
  const segments: Segment[] = parts.flat().flatMap((ring) => segmentsOf(ring, true));
  const place = firstCrossing(segments);
  if (place) return [{ text: crosses, place }];
  const outlines = parts.map(([outline]) => outline ?? []);
  for (const [part, [outline = [], ...holes]] of parts.entries()) {
    const flat = [outline, ...holes].find((ring) => !hasArea(ring));
    if (flat) return [{ text: noArea, place: flat[0] ?? null }];
    const outside = holes.flat().find((vertex) => !isInside(outline, vertex) && !onOutline(outline, vertex));
    if (outside) return [{ text: holeOutside, place: outside }];
    const within = outlines.find(
      (other, index) => index !== part && outline[0] && isInside(other, outline[0]),
    );
    const inHole =
      outline[0] &&
      within &&
      parts.some(
        (rings) =>
          rings[0] === within && rings.slice(1).some((hole) => outline[0] && isInside(hole, outline[0])),
      );
    if (within && !inHole) return [{ text: partsOverlap, place: outline[0] ?? null }];
  }
  return [];
}

const onOutline = (outline: Ring, vertex: Position): boolean =>
  outline.some((corner) => samePlace(corner, vertex));

/** What keeps a shape from being stored. An unfinished drawing has no problems: it is only not there yet. */
export function problemsOf(shape: Shape): readonly DraftProblem[] {
  const geometry = geometryOf(shape);
  if (!geometry || geometry.type === "Point") return [];
  if (geometry.type === "LineString") {
    const [first] = geometry.coordinates;
    const long = geometry.coordinates.some((vertex) => !samePlace(vertex, first));
    return long ? [] : [{ text: noLength, place: first ?? null }];
  }
  return areaProblems(shape.parts);
}
