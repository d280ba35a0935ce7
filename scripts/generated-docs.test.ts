import { expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import { between } from "./generated-docs.ts";
import { glossary } from "./glossary.ts";
import { layerTable } from "./layer-table.ts";

test("the layer table names every layer and who may change it", () => {
  const table = layerTable();
  for (const { title } of layers) expect(table.toLowerCase()).toContain(title.en.toLowerCase());
  expect(table).toMatch(/\*\*Water supply\*\* Суу менен камсыз кылуу \|.*▬ water main.*\| staff \|/);
});

test("the glossary gives codes, units, choices and words in three languages", () => {
  const page = glossary();
  for (const { id } of layers) expect(page).toContain(`### \`${id}\``);
  expect(page).toContain("| `diameter_mm` | number, mm | Диаметри | Диаметр | Diameter |");
  expect(page).toContain("| – `cast_iron` |  | чоюн | чугун | cast iron |");
});

test("only what stands between the marks is written anew", () => {
  const text =
    "Kept.\n<!-- layers: written by scripts/write-docs.ts -->\nold\n<!-- /layers -->\nKept, too.\n";
  const written = between(text, "new");
  expect(written).toBe(text.replace("old", "new"));
  expect(between(written, "new")).toBe(written);
  expect(() => between("no marks", "new")).toThrow("marks");
});
