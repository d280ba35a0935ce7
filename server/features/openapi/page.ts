import type { Language, Text } from "#layers/kit/text.ts";
import { type Html, html } from "#server/platform/http/pages/html.ts";
import { page } from "#server/platform/http/pages/page.ts";

/** As much of an OpenAPI document as the page shows. */
export type Description = {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
type Operation = {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
};

const methods = ["get", "post", "put", "patch", "delete"];

/** Every address of the API with what it takes and answers, for a person who writes a program against it. */
export function apiPage(description: Description, language: Language): string {
  const groups = Map.groupBy(Object.entries(description.paths ?? {}), ([path]) => path.split("/")[2] ?? "");
  return page({
    title: "API",
    language,
    crumbs: [],
    json: "/api/openapi.json",
    body: html`<p>${introduction[language]}</p>
<p><a href="/ogc?f=html">OGC API Features</a></p>
${[...groups].map(([group, paths]) => section(group, paths, language))}`,
  });
}

function section(
  group: string,
  paths: readonly [string, Readonly<Record<string, Operation>>][],
  language: Language,
): Html {
  const rows = paths.flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      return operation ? [row(method, path, operation)] : [];
    }),
  );
  return html`<h2>${group}</h2>
<table>
<thead><tr><th>${columns.address[language]}</th><th>${columns.parameters[language]}</th><th>${columns.answers[language]}</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function row(
  method: string,
  path: string,
  { parameters = [], requestBody, responses = {} }: Operation,
): Html {
  const names = parameters.map(({ name, required }) => (required ? name : `${name}?`));
  const takes = [...names, ...(requestBody === undefined ? [] : ["{ … }"])];
  return html`<tr><td><code>${method.toUpperCase()} ${path}</code></td><td>${takes.join(", ")}</td><td>${Object.keys(responses).join(", ")}</td></tr>`;
}

const introduction: Text = {
  ky: "Бул сервердин бардык даректери. Толук сыпаттамасы OpenAPI 3.1 түрүндө: /api/openapi.json. Программалар үчүн токен «Маалымат» бөлүмүндө берилет.",
  ru: "Все адреса этого сервера. Полное описание в виде OpenAPI 3.1: /api/openapi.json. Токен для программ выдаётся в разделе «Данные».",
  en: "All addresses of this server. The whole description as OpenAPI 3.1: /api/openapi.json. A program gets its token in the Data workspace.",
};
const columns = {
  address: { ky: "Дареги", ru: "Адрес", en: "Address" },
  parameters: { ky: "Алат", ru: "Принимает", en: "Takes" },
  answers: { ky: "Жооптору", ru: "Ответы", en: "Answers" },
} as const satisfies Readonly<Record<string, Text>>;
