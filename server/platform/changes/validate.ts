import type { z } from "zod";
import type { ChangeSet, Operation } from "#contract/changes.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { patchSchema, type RowSchema, writeSchema } from "#layers/kit/row-schema.ts";
import { type Identity, mayEdit, mayRead } from "../auth/identity.ts";
import { fill, noSuchLayer, notAllowed, type Wrong } from "../http/problems.ts";
import { expected, fieldLabel } from "./expected.ts";
import { expectedGeometry, isGeometryOf, isStoredGeometry } from "./geometry.ts";

export type Planned = { readonly index: number; readonly layer: Layer; readonly operation: Operation };

/** Finds each operation's layer and what can be said of its row without asking the database. */
export function plan(
  changeSet: ChangeSet,
  layers: readonly Layer[],
  identity: Identity,
): { planned: Planned[]; wrongs: Wrong[] } {
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  const seen = new Set<string>();
  const planned: Planned[] = [];
  const wrongs: Wrong[] = [];
  for (const [index, operation] of changeSet.operations.entries()) {
    const layer = byId.get(operation.layer);
    if (!layer || !mayRead(identity, layer)) throw noSuchLayer(operation.layer);
    if (!mayEdit(identity, layer)) throw layerNotYours(layer, index);
    if (seen.has(operation.id)) wrongs.push({ ...at(index, operation), code: "twice", ...twice });
    seen.add(operation.id);
    const checked = checkRow({ index, layer, operation });
    planned.push({ index, layer, operation: checked.operation });
    wrongs.push(...checked.wrongs);
  }
  const removal = planned.find(({ operation }) => operation.op === "remove");
  if (removal && changeSet.reason === undefined) {
    wrongs.push({
      ...at(removal.index, removal.operation),
      field: "reason",
      code: "reason-needed",
      ...reasonNeeded,
    });
  }
  return { planned, wrongs };
}

const at = (index: number, operation: Operation) => ({ index, layer: operation.layer, id: operation.id });

const schemas = new WeakMap<Layer, { write: RowSchema; patch: RowSchema }>();
function schemasOf(layer: Layer): { write: RowSchema; patch: RowSchema } {
  const made = schemas.get(layer) ?? { write: writeSchema(layer), patch: patchSchema(layer) };
  schemas.set(layer, made);
  return made;
}

/** The operation with its row as it will be stored (texts trimmed), and every field that cannot be, with its cure. */
export function checkRow({ index, layer, operation }: Planned): { operation: Operation; wrongs: Wrong[] } {
  if (operation.op === "remove") return { operation, wrongs: [] };
  const { geom, ...row } = operation.row;
  const place = at(index, operation);
  const schema = operation.op === "patch" ? schemasOf(layer).patch : schemasOf(layer).write;
  const parsed = schema.safeParse(row);
  const wrongs = wrongsOfGeometry(layer, operation, geom, place);
  if (!parsed.success) {
    const ofFields = parsed.error.issues.flatMap((issue) => wrongsOfIssue(layer, issue, row, place));
    return { operation, wrongs: [...ofFields, ...wrongs] };
  }
  return {
    operation: { ...operation, row: { ...parsed.data, ...(geom !== undefined && { geom }) } },
    wrongs,
  };
}

type Place = { index: number; layer: string; id: string };

function wrongsOfIssue(
  layer: Layer,
  issue: z.core.$ZodIssue,
  row: Record<string, unknown>,
  place: Place,
): Wrong[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((field) => ({
      ...place,
      field,
      value: row[field],
      code: layer.fields[field]?.system ? "read-only" : "unknown-field",
      message: fill(layer.fields[field]?.system ? readOnly : unknownField, {
        field: fieldLabel(layer, field),
        layer: layer.title,
      }),
    }));
  }
  const name = String(issue.path[0] ?? "");
  const field = layer.fields[name];
  const value = row[name];
  const missing = value === undefined || value === null;
  return [
    {
      ...place,
      field: name,
      ...(missing ? {} : { value }),
      code: missing ? "missing" : "invalid",
      message: fill(missing ? isMissing : isWrong, { field: fieldLabel(layer, name), value: shown(value) }),
      ...(name === "valid_to" && !missing ? { cure: endAfterStart } : field && { cure: expected(field) }),
    },
  ];
}

function wrongsOfGeometry(layer: Layer, operation: Operation, geom: unknown, place: Place): Wrong[] {
  if (layer.geometry === "none") {
    return geom === undefined || geom === null
      ? []
      : [
          {
            ...place,
            field: "geom",
            code: "unknown-field",
            message: fill(noGeometry, { layer: layer.title }),
          },
        ];
  }
  if (geom === undefined && operation.op === "patch") return [];
  if (isGeometryOf(layer.geometry, geom) || isStoredGeometry(geom)) return [];
  return [
    {
      ...place,
      field: "geom",
      code: geom === undefined || geom === null ? "missing" : "invalid",
      message: fill(wrongGeometry, { layer: layer.title }),
      cure: expectedGeometry[layer.geometry],
    },
  ];
}

const shown = (value: unknown): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 80);

const isMissing = {
  ky: "«{field}» толтурулган эмес.",
  ru: "Не заполнено: «{field}».",
  en: "“{field}” is missing.",
};
const isWrong = {
  ky: "«{field}»: {value} туура келбейт.",
  ru: "«{field}»: {value} не подходит.",
  en: "“{field}”: {value} does not fit.",
};
const unknownField = {
  ky: "«{layer}» катмарында «{field}» деген талаа жок.",
  ru: "В слое «{layer}» нет поля «{field}».",
  en: "The layer “{layer}” has no field “{field}”.",
};
const readOnly = {
  ky: "«{field}» талаасын система өзү толтурат.",
  ru: "Поле «{field}» заполняет сама система.",
  en: "“{field}” is filled by the system.",
};
const noGeometry = {
  ky: "«{layer}» реестринин картада орду жок.",
  ru: "У реестра «{layer}» нет места на карте.",
  en: "The register “{layer}” has no place on the map.",
};
const wrongGeometry = {
  ky: "«{layer}»: картадагы орду туура эмес.",
  ru: "«{layer}»: геометрия неверна.",
  en: "“{layer}”: the geometry is not valid.",
};
const endAfterStart = {
  ky: "Аяктаган күнү башталган күнүнөн кийин болсун.",
  ru: "День окончания должен быть позже дня начала.",
  en: "The last day must come after the first.",
};
const twice = {
  message: {
    ky: "Бир жазуу бир өзгөртүүдө эки жолу кездешет.",
    ru: "Одна запись встречается в изменении дважды.",
    en: "One row stands twice in the change.",
  },
};
const reasonNeeded = {
  message: {
    ky: "Жазууну өчүрүү үчүн себебин жазыңыз.",
    ru: "Чтобы удалить запись, укажите причину.",
    en: "Give a reason for the removal.",
  },
};

const layerNotYours = (layer: Layer, index: number) => {
  const message = fill(
    layer.keptBy !== undefined
      ? keptElsewhere
      : {
          ky: "«{layer}» катмарын түзөтүүгө укугуңуз жок.",
          ru: "У вас нет права изменять слой «{layer}».",
          en: "You may not edit the layer “{layer}”.",
        },
    { layer: layer.title },
  );
  return notAllowed(message, [{ index, layer: layer.id, code: "not-allowed", message }]);
};

const keptElsewhere = {
  ky: "«{layer}» жазуулары түздөн-түз өзгөртүлбөйт: кадамдары сакталсын үчүн өзүнүн бөлүмүн ачыңыз.",
  ru: "Записи слоя «{layer}» не меняют напрямую: откройте их раздел, чтобы сохранился каждый шаг.",
  en: "Rows of the layer “{layer}” are not changed one by one: open their own panel, which keeps every step.",
};
