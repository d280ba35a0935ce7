import { layers, layersOfTheme } from "../layers/index.ts";
import { commonFields } from "../layers/kit/common-fields.ts";
import type { Layer } from "../layers/kit/define-layer.ts";
import type { Field } from "../layers/kit/field.ts";
import { roles, roleTexts } from "../layers/kit/roles.ts";
import type { Text } from "../layers/kit/text.ts";
import { themeIds, themes } from "../layers/kit/theme.ts";
import { units } from "../layers/kit/unit.ts";

const head = `<!-- Written by scripts/write-docs.ts from layers/. Do not edit. -->

# Glossary

The names that the program, its API, its files and its screens use. A code is the same everywhere: column in the
database, property in GeoJSON, heading in CSV, attribute in a tile. A unit stands at the end of a field's code.`;

const cell = (text: string): string => text.replaceAll("|", "\\|");
const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heading, heading.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(cell).join(" | ")} |`)
    .join("\n");

const words = ({ ky, ru, en }: Text): readonly string[] => [ky, ru, en];

function kindOf(field: Field): string {
  const unit = "unit" in field && field.unit ? `, ${units[field.unit].en}` : "";
  const target = field.kind === "reference" ? ` → \`${field.layer}\`` : "";
  return `${field.kind}${unit}${target}${field.required ? ", required" : ""}`;
}

const fieldRows = (fields: Readonly<Record<string, Field>>): string[][] =>
  Object.entries(fields).flatMap(([name, field]) => [
    [`\`${name}\``, kindOf(field), ...words(field.label)],
    ...(field.kind === "choice"
      ? Object.entries(field.values).flatMap(([value, text]) => {
          const meaning = field.descriptions?.[value];
          return [
            [`– \`${value}\``, "", ...words(text)],
            ...(meaning ? [["", "what it means", ...words(meaning)]] : []),
          ];
        })
      : []),
  ]);

const common: ReadonlySet<string> = new Set(["code", ...Object.keys(commonFields)]);

function layerSection(layer: Layer): string {
  const own = Object.fromEntries(Object.entries(layer.fields).filter(([name]) => !common.has(name)));
  const geometry = layer.geometry === "none" ? "register" : layer.geometry;
  return [
    `### \`${layer.id}\`: ${layer.title.ky} · ${layer.title.ru} · ${layer.title.en}`,
    `${geometry}, from zoom ${layer.minZoom}. Read by ${layer.read.join(", ")}; edited by ${layer.edit.join(", ")}.`,
    ...(layer.description ? [layer.description.en] : []),
    ...(Object.keys(own).length > 0 ? [table(["Code", "Kind", "ky", "ru", "en"], fieldRows(own))] : []),
  ].join("\n\n");
}

/** docs/glossary.md: every layer, field, choice and role with its words in three languages. */
export function glossary(): string {
  const codes = layers.find(({ fields }) => "code" in fields)?.fields["code"];
  return `${[
    head,
    "## Fields of every layer",
    table(["Code", "Kind", "ky", "ru", "en"], fieldRows({ ...(codes && { code: codes }), ...commonFields })),
    "## Roles",
    table(
      ["Code", "ky", "ru", "en"],
      roles.map((role) => [`\`${role}\``, ...words(roleTexts[role])]),
    ),
    ...themeIds.flatMap((theme) => [
      `## ${words(themes[theme]).join(" · ")}`,
      ...layersOfTheme(theme).map(layerSection),
    ]),
  ].join("\n\n")}\n`;
}
