import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { ownKey } from "#client/map/editing/land-operations.ts";
import { useStoredPlan } from "#client/map/editing/stored-plan.ts";
import type { Draft } from "#client/state/editing.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { landMessages } from "./land-messages.ts";

/** What a zone of the edited plan is called: its code and its category. */
export function useZoneName(layer: Layer, draft: Draft): (id: string) => string {
  const t = useText();
  const language = useLanguage();
  const { data: plan } = useStoredPlan(layer, draft.variant);
  const category = layer.fields["category"];
  return (id) => {
    if (id === ownKey) return t(landMessages.thisZone);
    const zone = plan?.zones.get(id);
    if (!zone) return t(landMessages.newZone);
    const words = category?.kind === "choice" ? category.values[zone.category]?.[language] : undefined;
    return [zone.code, words].filter(Boolean).join(" · ");
  };
}
