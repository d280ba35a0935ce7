import type { Queryable } from "../db/database.ts";
import { fill, type Wrong } from "../http/problems.ts";
import { invalidArea, selectInvalidAreas } from "./queries.ts";
import type { Planned } from "./validate.ts";

/** Areas must not cross or touch themselves: their sums would be wrong without anyone seeing it. */
export async function checkAreas(tx: Queryable, planned: readonly Planned[]): Promise<Wrong[]> {
  const areas = planned.flatMap(({ layer, operation }) =>
    layer.geometry.endsWith("Polygon") && operation.op !== "remove" && operation.row.geom !== undefined
      ? [{ id: operation.id, geom: operation.row.geom }]
      : [],
  );
  if (areas.length === 0) return [];
  const invalid = await tx.many(invalidArea, selectInvalidAreas(JSON.stringify(areas)));
  const byId = new Map(planned.map((item) => [item.operation.id, item]));
  return invalid.map(({ id, longitude, latitude }) => {
    const item = byId.get(id);
    return {
      ...(item && { index: item.index, layer: item.layer.id }),
      id,
      field: "geom",
      code: "crosses-itself",
      ...(longitude !== null && latitude !== null && { place: [longitude, latitude] as [number, number] }),
      message: fill(
        {
          ky: "«{layer}»: чек арасы өзү менен кесилишет.",
          ru: "«{layer}»: граница пересекает сама себя.",
          en: "“{layer}”: its outline crosses itself.",
        },
        { layer: item?.layer.title ?? "" },
      ),
      cure: {
        ky: "Белгиленген жердеги чокуларды жылдырыңыз.",
        ru: "Переместите вершины в отмеченном месте.",
        en: "Move the vertices at the marked place.",
      },
    };
  });
}
