import { z } from "zod";
import type { Geometry } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
/** A third coordinate is accepted and dropped. */
const position = z.union([z.tuple([longitude, latitude]), z.tuple([longitude, latitude, z.number()])]);
const samePlace = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];
const line = z
  .array(position)
  .min(2)
  .refine((points) => points.some((point) => !samePlace(point, points[0])), { error: "no length" });
const ring = z
  .array(position)
  .min(4)
  .refine((points) => samePlace(points[0], points.at(-1)), { error: "not closed" });
const polygon = z.array(ring).min(1);

const geojson: Readonly<Record<Exclude<Geometry, "none">, z.ZodType>> = {
  Point: z.object({ type: z.literal("Point"), coordinates: position }),
  LineString: z.object({ type: z.literal("LineString"), coordinates: line }),
  Polygon: z.object({ type: z.literal("Polygon"), coordinates: polygon }),
  MultiPolygon: z.discriminatedUnion("type", [
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }),
    z.object({ type: z.literal("Polygon"), coordinates: polygon }),
  ]),
};

/** Hex EWKB is what undo writes back: the exact bytes that were there. */
const ewkb = /^[0-9A-F]{10,}$/;

export const isGeometryOf = (type: Exclude<Geometry, "none">, value: unknown): boolean =>
  geojson[type].safeParse(value).success;

export const isStoredGeometry = (value: unknown): boolean => typeof value === "string" && ewkb.test(value);

export const expectedGeometry: Readonly<Record<Exclude<Geometry, "none">, Text>> = {
  Point: {
    ky: "Бир чекит бериңиз: [узундук, кеңдик], градус менен.",
    ru: "Передайте одну точку: [долгота, широта] в градусах.",
    en: "Give one point: [longitude, latitude] in degrees.",
  },
  LineString: {
    ky: "Эки же андан көп чекиттүү, узундугу нөл эмес сызык бериңиз.",
    ru: "Передайте линию из двух и более точек ненулевой длины.",
    en: "Give a line of two or more points with some length.",
  },
  Polygon: {
    ky: "Туюк чек аралуу бир аймак (Polygon) бериңиз.",
    ru: "Передайте один замкнутый контур (Polygon).",
    en: "Give one closed area (Polygon).",
  },
  MultiPolygon: {
    ky: "Туюк чек аралуу аймак бериңиз (Polygon же MultiPolygon).",
    ru: "Передайте замкнутый контур (Polygon или MultiPolygon).",
    en: "Give a closed area (Polygon or MultiPolygon).",
  },
};
