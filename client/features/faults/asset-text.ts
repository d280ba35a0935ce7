import type { Language, Text } from "#client/i18n/text.ts";
import type { Formats } from "#client/i18n/use-format.ts";
import type { FaultAssets } from "#contract/faults.ts";
import { layerOf } from "#layers/index.ts";
import { fault } from "#layers/operations/fault.ts";

export type Candidate = FaultAssets["assets"][number];

const frozen: Readonly<Record<string, Text>> = fault.fields.asset_material.values;

/** A material in the reader's words, by the layer that it was read from; heat pipes have no list of materials. */
export function materialText(
  material: string | null,
  layer: string | null,
  language: Language,
): string | null {
  if (material === null) return null;
  const field = layerOf(layer ?? "")?.fields["material"];
  const own = field?.kind === "choice" ? field.values[material] : undefined;
  return (own ?? frozen[material])?.[language] ?? material;
}

type Thing = {
  readonly layer: string;
  readonly code: string | null;
  readonly material: string | null;
  readonly diameter_mm: number | null;
};

/** "Суу түтүгү В1-204 · чоюн · 150 мм" */
export function assetText(thing: Thing, language: Language, format: Formats): string {
  const title = layerOf(thing.layer)?.title[language] ?? thing.layer;
  return [
    [title, thing.code].filter(Boolean).join(" "),
    materialText(thing.material, thing.layer, language),
    thing.diameter_mm === null ? null : format.unit(thing.diameter_mm, "mm", 0),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Assets this much farther away than the nearest are not what was meant, in metres. */
const clearlyFartherM = 2;

/** The asset that a place can only mean; null where a person must choose, or there is none. */
export function meantAsset(candidates: readonly Candidate[]): Candidate | null {
  const [nearest, second] = candidates;
  if (!nearest) return null;
  return !second || second.distance_m - nearest.distance_m > clearlyFartherM ? nearest : null;
}
