import { describe, expect, test } from "vitest";
import { layerOf, layers, layersOfTheme } from "./index.ts";
import { codeField, commonFields, ownershipFields } from "./kit/common-fields.ts";
import type { Layer } from "./kit/define-layer.ts";
import type { Field } from "./kit/field.ts";
import { roles } from "./kit/roles.ts";
import type { Symbology } from "./kit/symbology.ts";
import { languages, type Text } from "./kit/text.ts";
import { themes } from "./kit/theme.ts";
import { units } from "./kit/unit.ts";

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

const fieldsOf = (layer: Layer): [string, Field][] => Object.entries(layer.fields);

const endingUnit = (name: string): string | undefined =>
  Object.keys(units)
    .filter((unit) => name === unit || name.endsWith(`_${unit}`))
    .sort((a, b) => b.length - a.length)[0];

const unitOf = (field: Field): string | undefined => {
  if (field.kind === "money") return "som";
  return field.kind === "number" || field.kind === "rate" ? field.unit : undefined;
};

const channels = (symbology: Symbology): { channel: string; field: string }[] =>
  Object.entries(symbology).flatMap(([channel, value]) =>
    typeof value === "object" && "field" in value ? [{ channel, field: value.field }] : [],
  );

const textsOf = (layer: Layer): Text[] => [
  layer.title,
  ...(layer.description ? [layer.description] : []),
  ...fieldsOf(layer).flatMap(([, field]) => [
    field.label,
    ...(field.help ? [field.help] : []),
    ...(field.kind === "choice"
      ? [...Object.values(field.values), ...Object.values(field.descriptions ?? {})]
      : []),
  ]),
];

/** What is wrong in a record, in words, so that a red test names the layer and the field. */
const faults = (find: (layer: Layer) => readonly string[]): string[] =>
  layers.flatMap((layer) => find(layer).map((fault) => `${layer.id}: ${fault}`));

describe("the registry", () => {
  test("ids are unique, snake_case and found by layerOf", () => {
    const ids = layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !snakeCase.test(id))).toEqual([]);
    expect(layers.filter((layer) => layerOf(layer.id) !== layer)).toEqual([]);
    expect(layerOf("no_such_layer")).toBeUndefined();
  });

  test("draws areas under lines under points, with registers last", () => {
    const height = { MultiPolygon: 0, Polygon: 0, LineString: 1, Point: 2, none: 3 } as const;
    const groundUp = (themeLayers: readonly Layer[]) => themeLayers.map((layer) => height[layer.geometry]);
    const order = groundUp(layers);
    const firstPoint = order.indexOf(2);
    expect(order.slice(firstPoint).filter((step) => step < 2)).toEqual([]);
    expect(order.slice(order.indexOf(3)).filter((step) => step !== 3)).toEqual([]);
  });

  test("every theme has layers", () => {
    const empty = Object.keys(themes).filter((theme) => !layers.some((layer) => layer.theme === theme));
    expect(empty).toEqual([]);
    expect(layersOfTheme("water").map((layer) => layer.id)).toContain("water_main");
  });
});

describe("fields", () => {
  test("names are snake_case", () => {
    expect(faults((layer) => Object.keys(layer.fields).filter((name) => !snakeCase.test(name)))).toEqual([]);
  });

  test("a name that ends in a unit has that unit, and a unit stands in the name", () => {
    const wrong = faults((layer) =>
      fieldsOf(layer)
        .filter(([name, field]) => endingUnit(name) !== unitOf(field))
        .map(([name, field]) => `${name} is in ${unitOf(field) ?? "no unit"}`),
    );
    expect(wrong).toEqual([]);
  });

  test("references point to layers that exist and end in _id", () => {
    const wrong = faults((layer) =>
      fieldsOf(layer)
        .filter(
          ([name, field]) => field.kind === "reference" && !(name.endsWith("_id") && layerOf(field.layer)),
        )
        .map(([name]) => name),
    );
    expect(wrong).toEqual([]);
  });

  test("none of a layer's own takes the place of a common one", () => {
    const common: Record<string, Field> = { ...codeField, ...commonFields };
    const wrong = faults((layer) =>
      Object.keys(common).filter((name) => layer.fields[name] !== common[name]),
    );
    expect(wrong).toEqual([]);
  });

  test("a number's least value is below its greatest", () => {
    const wrong = faults((layer) =>
      fieldsOf(layer)
        .filter(([, field]) => field.kind === "number" && (field.min ?? -Infinity) >= (field.max ?? Infinity))
        .map(([name]) => name),
    );
    expect(wrong).toEqual([]);
  });

  test("a field is the database's own or filled by it when left out, never both", () => {
    const wrong = faults((layer) =>
      fieldsOf(layer)
        .filter(([, field]) => field.system && field.defaulted)
        .map(([name]) => name),
    );
    expect(wrong).toEqual([]);
  });

  test("abbreviations belong to values that exist", () => {
    const wrong = faults((layer) =>
      fieldsOf(layer).flatMap(([name, field]) =>
        field.kind === "choice"
          ? Object.keys(field.short ?? {})
              .filter((value) => !(value in field.values))
              .map((value) => `${name} ${value}`)
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("texts", () => {
  test("none is empty, padded or Latin in Kyrgyz and Russian", () => {
    const latinByNature = /^(LED|V|W)$/;
    const wrong = faults((layer) =>
      textsOf(layer).flatMap((text) =>
        languages
          .filter((language) => {
            const words = text[language];
            if (words === "" || words !== words.trim()) return true;
            return language !== "en" && !/[а-яёөүң]/i.test(words) && !latinByNature.test(words);
          })
          .map((language) => `${language} ${JSON.stringify(text[language])}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("no two fields of a layer have the same label in any language", () => {
    const wrong = faults((layer) =>
      languages.flatMap((language) => {
        const labels = fieldsOf(layer).map(([, field]) => field.label[language]);
        return labels.filter((label, index) => labels.indexOf(label) !== index);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("labels and search", () => {
  test("a label's tokens are fields of the layer", () => {
    const wrong = faults((layer) =>
      [...layer.label.matchAll(/\{(\w*)\}/g)]
        .map(([, token]) => token ?? "")
        .filter(
          (token) =>
            !(token in layer.fields) &&
            !(token === "name" && layer.named) &&
            !(token === "title" && layer.titled),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test("a label drawn on the map reads fields that are in the tiles", () => {
    const wrong = faults((layer) =>
      layer.geometry === "none"
        ? []
        : [...layer.label.matchAll(/\{(\w*)\}/g)]
            .map(([, token]) => token ?? "")
            .filter((token) => token in layer.fields && !layer.fields[token]?.tile),
    );
    expect(wrong).toEqual([]);
  });

  test("search reads text fields of the layer", () => {
    expect(faults((layer) => layer.search.filter((name) => layer.fields[name]?.kind !== "text"))).toEqual([]);
  });
});

describe("symbology", () => {
  test("layers on the map have one, registers have none", () => {
    const wrong = layers.filter((layer) => (layer.geometry === "none") !== (layer.symbology === undefined));
    expect(wrong.map((layer) => layer.id)).toEqual([]);
  });

  test("channels read fields that are in the tiles", () => {
    const wrong = faults((layer) =>
      (layer.symbology ? channels(layer.symbology) : [])
        .filter(({ field }) => !layer.fields[field]?.tile)
        .map(({ channel, field }) => `${channel} ${field}`),
    );
    expect(wrong).toEqual([]);
  });

  test("stops ascend", () => {
    const wrong = faults(({ symbology }) =>
      [symbology?.width, symbology?.size].flatMap((scale) => {
        if (typeof scale !== "object") return [];
        const values = scale.stops.map(([value]) => value);
        return values.some((value, index) => index > 0 && value <= (values[index - 1] ?? value))
          ? [scale.field]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a colour that depends on a value is never the only key", () => {
    const wrong = faults(({ symbology, label }) => {
      if (typeof symbology?.color !== "object" || !("field" in symbology.color)) return [];
      const { field } = symbology.color;
      const told = channels(symbology).some((other) => other.channel !== "color" && other.field === field);
      return told || label.includes(`{${field}}`) ? [] : [field];
    });
    // Shades of the paper under the themes: streets differ by width too, buildings by their number and form.
    expect(wrong).toEqual(["street: class", "building: use"]);
  });

  test("lines of every network carry a letter and a casing or a dash", () => {
    const lines = layers.filter(
      (layer) =>
        layer.geometry === "LineString" && (layer.network?.role === "link" || layer.theme === "utilities"),
    );
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter(({ symbology }) => !symbology?.letter).map((layer) => layer.id)).toEqual([]);
  });
});

describe("who reads and who edits", () => {
  test("roles exist and the administrator edits everything", () => {
    const wrong = faults((layer) => [
      ...[...layer.read, ...layer.edit].filter((role) => !roles.includes(role)),
      ...(layer.edit.includes("admin") ? [] : ["admin cannot edit"]),
      ...(layer.edit.includes("public") ? ["everybody can edit"] : []),
      ...layer.edit
        .filter((role) => !layer.read.includes("public") && !layer.read.includes(role))
        .map((role) => `${role} edits what it cannot read`),
    ]);
    expect(wrong).toEqual([]);
  });

  test("pipes, cables, sources, tanks, what is computed from them and drafts of plans are closed", () => {
    const closed = layers
      .filter((layer) => !layer.read.includes("public"))
      .map((layer) => layer.id)
      .sort();
    const networks = layers
      .filter(
        ({ theme }) => theme === "water" || theme === "sewer" || theme === "heating" || theme === "utilities",
      )
      .map((layer) => layer.id);
    expect(closed).toEqual(
      [
        ...networks,
        "dig_permit",
        "fault",
        "heat_season",
        "plan_item",
        "plan_work",
        "remark",
        "unit_price",
        "water_system_data",
        "water_volume",
      ].sort(),
    );
  });
});

describe("networks", () => {
  test("nodes, links and fittings have owner and operator", () => {
    const wrong = faults((layer) =>
      layer.network ? Object.keys(ownershipFields).filter((name) => !(name in layer.fields)) : [],
    );
    expect(wrong).toEqual([]);
  });

  test("nodes are points and links are lines with two ends", () => {
    const wrong = faults(({ network, geometry, fields }) => {
      if (network?.role === "node") return geometry === "Point" ? [] : ["a node is a point"];
      if (network?.role === "link")
        return geometry === "LineString" && fields.from_node && fields.to_node ? [] : ["a link has ends"];
      return network && !(fields.on_link && fields.chainage_m) ? ["a fitting sits on a link"] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("each network has nodes and links", () => {
    for (const name of ["water", "sewer", "heat", "drainage"] as const)
      for (const role of ["node", "link"] as const)
        expect(
          layers.some((layer) => layer.network?.name === name && layer.network.role === role),
          `${name} ${role}`,
        ).toBe(true);
  });
});
