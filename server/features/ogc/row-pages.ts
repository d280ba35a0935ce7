import type { z } from "zod";
import { feature, featureCollection } from "#contract/ogc.ts";
import type { RowLabel } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import type { Language } from "#layers/kit/text.ts";
import { type Html, html } from "#server/platform/http/pages/html.ts";
import { page } from "#server/platform/http/pages/page.ts";
import { messages } from "./messages.ts";
import { crumbsTo } from "./pages.ts";
import { fieldTitle, numberText, valueText } from "./value-text.ts";

export type Labels = Readonly<Record<string, RowLabel>>;

type RowsPage = {
  readonly layer: Layer;
  /** The JSON text of the same answer. */
  readonly collection: string;
  readonly language: Language;
  readonly labels: Labels;
  readonly jsonAddress: string;
  readonly firstAddress: string;
};

export type Shown = z.output<typeof featureCollection>;
export const readShown = (text: string): Shown => featureCollection.parse(JSON.parse(text));
export const readFeature = (text: string): z.output<typeof feature> => feature.parse(JSON.parse(text));

/** Bookkeeping stays on the page of the row. */
const left = new Set([
  "version",
  "updated_at",
  "updated_by",
  "extra",
  "replaces_id",
  "lineage_id",
  "forked_from_version",
  "split_from",
]);

function cell(layer: Layer, name: string, value: unknown, labels: Labels, language: Language): Html | string {
  const field = layer.fields[name];
  if (!field || value === null || value === undefined) return "";
  const label = labels[String(value)];
  if (label) {
    return html`<a href="/ogc/collections/${label.layer}/items/${label.id}?f=html">${label.label[language]}</a>`;
  }
  return valueText(field, value, language);
}

const isNumber = (field: Field): boolean => ["number", "money", "rate", "year"].includes(field.kind);

export function rowsHtml({
  layer,
  collection,
  language,
  labels,
  jsonAddress,
  firstAddress,
}: RowsPage): string {
  const shown = readShown(collection);
  const path = `/ogc/collections/${layer.id}`;
  const columns = Object.entries(layer.fields).filter(
    ([name]) => !left.has(name) && shown.features.some(({ properties }) => properties[name] !== null),
  );
  const next = shown.links.find(({ rel, type }) => rel === "next" && type === "text/html");
  const count = messages.shown[language]
    .replace("{matched}", numberText(shown.numberMatched, 0, language))
    .replace("{returned}", numberText(shown.numberReturned, 0, language));
  const table = html`<div class="scroll"><table class="rows">
<thead><tr><th></th>${columns.map(([, field]) => html`<th${isNumber(field) && html` class="number"`}>${fieldTitle(field, language)}</th>`)}</tr></thead>
<tbody>${shown.features.map(
    ({
      id,
      properties,
    }) => html`<tr><th scope="row"><a href="${path}/items/${id}?f=html">${labels[id]?.label[language] ?? id.slice(0, 8)}</a></th>${columns.map(
      ([name, field]) =>
        html`<td${isNumber(field) && html` class="number"`}>${cell(layer, name, properties[name], labels, language)}</td>`,
    )}</tr>
`,
  )}</tbody></table></div>`;
  return page({
    title: layer.title[language],
    language,
    crumbs: crumbsTo(language, 2),
    json: jsonAddress,
    isSample: shown.sample_data,
    body: html`<p class="quiet">${count}${layer.geometry !== "none" && html` · <a href="/?layers=${layer.id}">${messages.onMap[language]}</a>`} · <a href="${path}?f=html">${messages.layer[language]}</a></p>
${shown.features.length === 0 ? html`<p>${messages.none[language]}</p>` : table}
<p class="pages"><a href="${firstAddress}">${messages.first[language]}</a>${next && html`<a rel="next" href="${next.href}">${messages.next[language]}</a>`}</p>`,
  });
}

type RowPage = {
  readonly layer: Layer;
  readonly feature: string;
  readonly language: Language;
  readonly labels: Labels;
  readonly place: readonly [number, number] | null;
  readonly isSample: boolean;
};

export function rowHtml({ layer, feature: text, language, labels, place, isSample }: RowPage): string {
  const { id, properties } = readFeature(text);
  const path = `/ogc/collections/${layer.id}`;
  const [longitude, latitude] = place ?? [];
  const onMap =
    longitude !== undefined && latitude !== undefined
      ? html`<tr><th scope="row">${messages.place[language]}</th><td>${latitude.toFixed(6)}, ${longitude.toFixed(6)} · <a href="/?at=17/${latitude.toFixed(5)}/${longitude.toFixed(5)}&amp;layers=${layer.id}&amp;pick=${layer.id}/${id}">${messages.onMap[language]}</a></td></tr>`
      : html``;
  return page({
    title: labels[id]?.label[language] ?? layer.title[language],
    language,
    crumbs: [...crumbsTo(language, 2), { title: layer.title[language], href: `${path}/items?f=html` }],
    json: `${path}/items/${id}?f=json`,
    isSample,
    body: html`<table><tbody>${onMap}${Object.entries(layer.fields).map(
      ([
        name,
        field,
      ]) => html`<tr><th scope="row">${fieldTitle(field, language)}</th><td>${cell(layer, name, properties[name], labels, language) || "–"}</td></tr>
`,
    )}<tr><th scope="row">id</th><td>${id}</td></tr></tbody></table>`,
  });
}
