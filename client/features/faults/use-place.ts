import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { request } from "#client/api/request.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import type { Position } from "#client/map/geometry.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { Suggestion } from "#client/ui/suggest-input.tsx";
import type { FaultNetwork } from "#contract/faults.ts";
import type { StoredRow } from "#contract/row.ts";
import type { Found, SearchAnswer } from "#contract/search.ts";
import { layerOf } from "#layers/index.ts";
import { type Candidate, meantAsset } from "./asset-text.ts";
import type { DraftPlace, FaultDraft } from "./fault-draft.ts";
import { draftNow, patchDraft, setLikely } from "./new-fault-store.ts";
import { assetsQuery } from "./queries.ts";

export type FoundAddress = Suggestion & { readonly found: Found };

/** To a centimetre, as places are kept: whoever reads a refusal reads no more digits than that. */
const rounded = ([longitude, latitude]: Position): Position => [
  Number(longitude.toFixed(7)),
  Number(latitude.toFixed(7)),
];

/** Marks the place and shows it. What was chosen there before belongs to another place. */
export function setPlace(given: Position, by: DraftPlace["by"]): void {
  const at = rounded(given);
  patchDraft({ place: { at, by }, asset: null });
  if (by !== "map") flyTo([at[0], at[1], at[0], at[1]]);
}

/** Houses and streets of the city for what was heard. */
export function useAddressSearch() {
  const language = useLanguage();
  return useCallback(
    async (typed: string, signal: AbortSignal): Promise<readonly FoundAddress[]> => {
      const { found } = await request<SearchAnswer>(`/api/search?q=${encodeURIComponent(typed)}&limit=20`, {
        signal,
      });
      const places = found
        .filter(({ layer, point }) => point !== null && (layer === "building" || layer === "street"))
        .slice(0, 7)
        .map((one) => ({
          id: one.id,
          label: one.label[language],
          detail: layerOf(one.layer)?.title[language] ?? "",
          found: one,
        }));
      const [first] = places;
      setLikely(
        first?.found.point && first.found.layer === "building"
          ? { at: first.found.point, label: first.label }
          : null,
      );
      return places;
    },
    [language],
  );
}

/** The street of a house is its row's; without it the fault still has its place. */
async function streetOf({ layer, id }: Found): Promise<string | null> {
  if (layer === "street") return id;
  try {
    const { row } = await request<StoredRow>(`/api/layers/building/rows/${id}`);
    const street = row["street_id"];
    return typeof street === "string" ? street : null;
  } catch {
    return null;
  }
}

export function chooseAddress({ label, found }: FoundAddress): void {
  if (!found.point) return;
  patchDraft({ address: label, street_id: null });
  setPlace(found.point, found.layer === "street" ? "street" : "house");
  void streetOf(found).then((street_id) => {
    if (draftNow()?.address === label) patchDraft({ street_id });
  });
}

export type Assets = {
  /** Undefined while they are asked for, and where a place is only an address. */
  readonly candidates: readonly Candidate[] | undefined;
  /** Several could be meant, and nobody has said which. */
  readonly toChoose: boolean;
};

/** What could be broken at the place. The only one that can be meant is taken. */
export function useAssets({
  place,
  network,
  asset,
}: Pick<FaultDraft, "place" | "network" | "asset">): Assets {
  const isExact = place !== null && (place.by === "map" || place.by === "location");
  const candidates = useCandidates(isExact ? place.at : null, network);
  const meant = candidates && meantAsset(candidates);
  useEffect(() => {
    if (meant && asset === null)
      patchDraft({ asset: { layer: meant.layer, id: meant.id, chainage_m: meant.chainage_m } });
  }, [meant, asset]);
  return { candidates, toChoose: (candidates?.length ?? 0) > 1 && !meant };
}

export function useCandidates(at: Position | null, network: FaultNetwork): readonly Candidate[] | undefined {
  const { data } = useQuery({ ...assetsQuery(at ?? [0, 0], network), enabled: at !== null });
  return at === null ? undefined : data?.assets;
}
