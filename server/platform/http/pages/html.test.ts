import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "./html.ts";

test("a value can neither open a tag nor leave its attribute", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const { text } = html`<a title="${value}">${value}</a>`;
      expect(text.match(/<[^>]*>/g)?.length).toBe(2);
      expect(text.match(/"/g)?.length).toBe(2);
    }),
  );
});

test("markup made by the tag is kept, lists are joined, nothing is written for what is unknown", () => {
  const rows = [1, 2].map((n) => html`<li>${n}</li>`);
  expect(html`<ul>${rows}</ul>${null}${undefined}${false}`.text).toBe("<ul><li>1</li><li>2</li></ul>");
});
