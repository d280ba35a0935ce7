import type { Field } from "#layers/kit/field.ts";
import { fault as layer } from "#layers/operations/fault.ts";

export type Correction = {
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
};

function readValues(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const fields: Readonly<Record<string, Field>> = layer.fields;
/** Ids say nothing to a reader; the name that goes with each stands beside it. */
const unsaid: readonly string[] = ["asset_id", "street_id", "crew_id", "asset_layer"];

/** What a correction changed, field by field, from the two texts of its step. */
export function correctionsOf(before: string | null, after: string | null): readonly Correction[] {
  const [was, is] = [readValues(before), readValues(after)];
  return Object.keys({ ...was, ...is }).flatMap((name) => {
    const field = fields[name];
    return !field || unsaid.includes(name) ? [] : [{ field, before: was[name], after: is[name] }];
  });
}
