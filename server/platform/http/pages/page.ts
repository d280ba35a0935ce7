import { sampleDataNotice } from "#contract/sample-data.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { type Html, html } from "./html.ts";

export const stylePath = "/api/pages.css";

export type Crumb = { readonly title: string; readonly href: string };

export type Page = {
  readonly title: string;
  readonly language: Language;
  readonly crumbs: readonly Crumb[];
  /** The same answer for programs. */
  readonly json: string;
  readonly isSample?: boolean;
  readonly body: Html;
};

/** A whole page, readable without a script. */
export function page({ title, language, crumbs, json, isSample = false, body }: Page): string {
  const { text } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Shaar</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="${stylePath}">
<link rel="alternate" type="application/json" href="${json}">
</head>
<body>
<header>
<nav aria-label="${where[language]}">${crumbs.map(({ title: name, href }) => html`<a href="${href}">${name}</a><span aria-hidden="true">›</span>`)}<span aria-current="page">${title}</span></nav>
<a class="map" href="/">${map[language]}</a>
</header>
<main>
<h1>${title}</h1>
${isSample && html`<p class="sample" role="note">${sampleDataNotice[language]}</p>`}
${body}
</main>
<footer><a href="${json}">JSON</a></footer>
</body>
</html>
`;
  return text;
}

const where: Text = { ky: "Сиз бул жердесиз", ru: "Вы здесь", en: "You are here" };
const map: Text = { ky: "Карта", ru: "Карта", en: "Map" };
