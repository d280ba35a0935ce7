import type { Collection } from "#contract/ogc.ts";
import type { Geometry, Layer } from "#layers/kit/define-layer.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { type Theme, themes } from "#layers/kit/theme.ts";
import { type Html, html } from "#server/platform/http/pages/html.ts";
import { type Crumb, page } from "#server/platform/http/pages/page.ts";
import { messages } from "./messages.ts";
import type { Extent } from "./queries.ts";
import { numberText } from "./value-text.ts";

export const crumbsTo = (language: Language, depth: 0 | 1 | 2): Crumb[] =>
  [
    { title: messages.data[language], href: "/ogc?f=html" },
    { title: messages.layers[language], href: "/ogc/collections?f=html" },
  ].slice(0, depth);

const geometryNames: Readonly<Record<Geometry, Text>> = {
  Point: messages.point,
  LineString: messages.line,
  Polygon: messages.area,
  MultiPolygon: messages.area,
  none: messages.register,
};

export function landingHtml(city: string, language: Language): string {
  const links = [
    { href: "/ogc/collections?f=html", title: messages.layers },
    { href: "/ogc/conformance?f=html", title: messages.standards },
    { href: "/ogc/api", title: messages.api },
  ];
  return page({
    title: `${city}: ${messages.data[language]}`,
    language,
    crumbs: [],
    json: "/ogc?f=json",
    body: html`<p>${messages.about[language]}.</p>
<ul>${links.map(({ href, title }) => html`<li><a href="${href}">${title[language]}</a></li>`)}</ul>`,
  });
}

export const conformanceHtml = (classes: readonly string[], language: Language): string =>
  page({
    title: messages.standards[language],
    language,
    crumbs: crumbsTo(language, 1),
    json: "/ogc/conformance?f=json",
    body: html`<ul>${classes.map((uri) => html`<li><a href="${uri}">${uri}</a></li>`)}</ul>`,
  });

export type Listed = { readonly layer: Layer; readonly extent: Extent | undefined };

export function collectionsHtml(listed: readonly Listed[], language: Language): string {
  const names = Object.keys(themes) as Theme[];
  const sections = names.flatMap((theme) => {
    const layers = listed.filter(({ layer }) => layer.theme === theme);
    return layers.length === 0 ? [] : [themeTable(themes[theme][language], layers, language)];
  });
  return page({
    title: messages.layers[language],
    language,
    crumbs: crumbsTo(language, 1),
    json: "/ogc/collections?f=json",
    isSample: listed.some(({ extent }) => extent?.sample_data),
    body: html`${sections}`,
  });
}

const themeTable = (
  title: string,
  listed: readonly Listed[],
  language: Language,
): Html => html`<h2>${title}</h2>
<div class="scroll"><table class="layers">
<thead><tr><th>${messages.layer[language]}</th><th>${messages.geometry[language]}</th><th class="number">${messages.rows[language]}</th></tr></thead>
<tbody>${listed.map(
  ({
    layer,
    extent,
  }) => html`<tr><th scope="row"><a href="/ogc/collections/${layer.id}?f=html">${layer.title[language]}</a></th>
<td>${geometryNames[layer.geometry][language]}</td>
<td class="number"><a href="/ogc/collections/${layer.id}/items?f=html">${numberText(extent?.rows ?? 0, 0, language)}</a></td></tr>`,
)}</tbody>
</table></div>
`;

export function collectionHtml(
  layer: Layer,
  document: Collection,
  extent: Extent | undefined,
  language: Language,
): string {
  const path = `/ogc/collections/${layer.id}`;
  const box = document.extent?.spatial?.bbox[0];
  const [from, to] = document.extent?.temporal?.interval[0] ?? [];
  const facts: readonly (readonly [Text, Html | string])[] = [
    [messages.rows, html`<a href="${path}/items?f=html">${numberText(extent?.rows ?? 0, 0, language)}</a>`],
    [messages.geometry, geometryNames[layer.geometry][language]],
    ...(box ? [[messages.extent, box.map((corner) => corner.toFixed(5)).join(", ")] as const] : []),
    ...(from ? [[messages.validity, `${from.slice(0, 10)} – ${to?.slice(0, 10) ?? "…"}`] as const] : []),
    [messages.systems, html`${document.crs.map((uri) => html`${uri}<br>`)}`],
  ];
  return page({
    title: layer.title[language],
    language,
    crumbs: crumbsTo(language, 2),
    json: `${path}?f=json`,
    isSample: document.sample_data,
    body: html`${layer.description && html`<p>${layer.description[language]}.</p>`}
<table><tbody>${facts.map(([name, value]) => html`<tr><th scope="row">${name[language]}</th><td>${value}</td></tr>`)}</tbody></table>
<p class="pages"><a href="${path}/items?f=html">${messages.rows[language]}</a> <a href="${path}/schema">${messages.schema[language]}</a> <a href="${path}/queryables">${messages.queryables[language]}</a>${
      layer.geometry !== "none" && html` <a href="/?layers=${layer.id}">${messages.onMap[language]}</a>`
    }</p>`,
  });
}
