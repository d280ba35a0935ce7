import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]),
  );
}

const light = tokensOf(":root");
const themes = { light, dark: { ...light, ...tokensOf(':root[data-theme="dark"]') } };

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ...["surface", "raised", "sunken", "hover", "paper"].flatMap((ground) => [
    ["text", ground],
    ["muted", ground],
  ]),
  ["accent", "surface"],
  ["accent", "raised"],
  ["accent", "accent-soft"],
  ["accent-text", "accent"],
  ["accent-text", "accent-hover"],
  ["danger", "surface"],
  ["danger", "raised"],
  ["danger", "danger-soft"],
  ["danger-text", "danger"],
  ["danger-text", "danger-hover"],
  ["warn", "warn-soft"],
  ["warn", "surface"],
  ["good", "good-soft"],
  ["info", "info-soft"],
  ["text", "accent-soft"],
] as const;

/** Outlines of controls and the focus ring: WCAG 1.4.11 asks for 3:1. */
const outlines = [
  ["control", "surface"],
  ["control", "raised"],
  ["focus", "surface"],
  ["focus", "raised"],
] as const;

test.each(Object.entries(themes))("%s: every text reads against its ground", (_name, tokens) => {
  const pairs = [
    ...texts.map(([ink, ground]) => ({ ink, ground, least: 4.5 })),
    ...outlines.map(([ink, ground]) => ({ ink, ground, least: 3 })),
  ];
  const poor = pairs
    .map((pair) => ({ ...pair, is: contrast(tokens[pair.ink ?? ""] ?? "", tokens[pair.ground ?? ""] ?? "") }))
    .filter(({ is, least }) => !(is >= least));
  expect(poor).toEqual([]);
});

test("dark redefines every colour of light", () => {
  const shared = ["accent-text"];
  const dark = tokensOf(':root[data-theme="dark"]');
  expect(Object.keys(light).filter((name) => !(name in dark) && !shared.includes(name))).toEqual([]);
});
