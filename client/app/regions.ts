/** Regions in the order of F6. Each carries `data-region` and can take the focus itself. */
export type RegionId = "top" | "rail" | "panel" | "map" | "inspector" | "dock";

export const regionId = (region: RegionId): string => `region-${region}`;

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

export function focusRegion(region: Element | null): void {
  if (!(region instanceof HTMLElement)) return;
  const first = [...region.querySelectorAll<HTMLElement>(focusable)].find((element) =>
    element.checkVisibility(),
  );
  (first ?? region).focus();
}

/** Moves the focus to the next region in sight, or with -1 to the one before. */
export function cycleRegions(step: 1 | -1): void {
  const regions = [...document.querySelectorAll("[data-region]")].filter((region) =>
    region.checkVisibility(),
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const from = at === -1 && step === -1 ? 0 : at;
  focusRegion(regions[(from + step + regions.length) % regions.length] ?? null);
}
