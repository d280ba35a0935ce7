import { expect, test } from "vitest";
import { metricOf } from "#client/map/metric.ts";
import { projectionOf } from "#client/map/projections.ts";
import { orientations, papers } from "#contract/paper.ts";
import { scales } from "#contract/sheet.ts";
import { mapBox } from "#contract/sheet-layout.ts";
import { groundCorners } from "./paper-on-map.ts";

const kyrg06 = projectionOf(7694, []);
if (!kyrg06) throw new Error("no projection");
const metric = metricOf(kyrg06);

test("the paper on the map is as large as the ground that the sheet will show", () => {
  for (const paper of papers)
    for (const orientation of orientations)
      for (const scale of scales) {
        const [a, b, c] = groundCorners({ scale, paper, orientation }, [74.85, 42.888], metric);
        if (!a || !b || !c) throw new Error("no corners");
        const { width, height } = mapBox(paper, orientation);
        expect(metric.length([a, b])).toBeCloseTo((width * scale) / 1000, 4);
        expect(metric.length([b, c])).toBeCloseTo((height * scale) / 1000, 4);
        expect(metric.bearing(a, b)).toBeCloseTo(90, 6);
      }
});
