import { useMemo } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { geometryOfArea, neighboursOf } from "#client/map/editing/land.ts";
import { useStoredPlan } from "#client/map/editing/stored-plan.ts";
import { landPlaneOf } from "#client/map/editing/use-land.ts";
import { useMetric } from "#client/map/metric.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Select } from "#client/ui/select.tsx";
import type { Operation } from "#contract/changes.ts";
import { joined } from "#geometry/combine.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { messages } from "./messages.ts";

type Removed = { readonly layer: Layer; readonly id: string; readonly variant: string | null };

/** Neighbours of a row that is to be removed, and the operation that gives one of them its land. */
export function useHeirs({ layer, id, variant }: Removed) {
  const language = useLanguage();
  const plane = landPlaneOf(useMetric());
  const { data: plan, isPending, isError } = useStoredPlan(layer.coverage ? layer : null, variant);
  const area = plan?.tiling.get(id);
  const heirs = useMemo(
    () => (plan && area ? neighboursOf(area, plan.tiling, plane).slice(0, 12) : []),
    [plan, area, plane],
  );
  const category = layer.fields["category"];
  const options = heirs.map((heir) => {
    const zone = plan?.zones.get(heir);
    const words = category?.kind === "choice" ? category.values[zone?.category ?? ""]?.[language] : undefined;
    return { value: heir, label: [zone?.code, words].filter(Boolean).join(" · ") };
  });
  const give = (heir: string): Operation[] => {
    const [zone, lying] = [plan?.zones.get(heir), plan?.tiling.get(heir)];
    if (!zone || !lying || !area) return [];
    const union = plane.degrees(joined(plane.area(lying), plane.area(area), plane.precision));
    return [
      { op: "patch", layer: layer.id, id: heir, version: zone.version, row: { geom: geometryOfArea(union) } },
    ];
  };
  return { options, give, isAsking: layer.coverage === true && isPending, isUnknown: isError };
}

type Props = {
  options: readonly { readonly value: string; readonly label: string }[];
  heir: string | null;
  onChange: (heir: string | null) => void;
};

export function HeirSelect({ options, heir, onChange }: Props) {
  const t = useText();
  return (
    <FieldRow label={t(messages.heir)}>
      {(attributes) => (
        <Select
          {...attributes}
          value={heir}
          options={options}
          empty={t(messages.noHeir)}
          onChange={onChange}
        />
      )}
    </FieldRow>
  );
}
