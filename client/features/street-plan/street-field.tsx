import { MapPin, TriangleAlert } from "lucide-react";
import { useEffect } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { ReferenceInput } from "#client/row/reference-input.tsx";
import { setMapTool, useMapTool } from "#client/state/map-tool.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import frameStyles from "#client/ui/form-frame.module.css";
import { NumberInput } from "#client/ui/number-input.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { planItem as layer } from "#layers/council/plan-item.ts";
import formStyles from "./form.module.css";
import { formMessages, unitTexts } from "./form-messages.ts";
import { messages } from "./messages.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { patchDraft, setMarking } from "./plan-draft-store.ts";
import styles from "./street-plan.module.css";
import { useForeignOwner, useSight, useWholeStreet } from "./use-street.ts";

type Props = {
  draft: PlanDraft;
  streetError: string | undefined;
  partError: string | undefined;
};

/** Another street has other ends, and what was measured along the last one is measured anew. */
export function chooseStreet(street_id: string | null): void {
  patchDraft({ street_id, part: "whole", from_m: null, to_m: null });
}

export function StreetField({ draft, streetError, partError }: Props) {
  const t = useText();
  const owner = useForeignOwner(draft.street_id);
  const tool = useMapTool();
  useSight(draft.street_id, useWholeStreet(draft.street_id));
  return (
    <>
      <FieldRow label={t(formMessages.street)} help={t(formMessages.streetHint)} error={streetError} required>
        {(attributes) => (
          <ReferenceInput
            field={layer.fields.street_id}
            value={draft.street_id}
            known={undefined}
            attributes={attributes}
            onChange={chooseStreet}
          />
        )}
      </FieldRow>
      {tool !== "plan-street" && (
        <Button variant="quiet" icon={<MapPin />} onClick={() => setMapTool("plan-street")}>
          {t(formMessages.pickOnMap)}
        </Button>
      )}
      {owner && (
        <p className={styles.warning}>
          <TriangleAlert aria-hidden="true" /> {t(messages.notCityNote, { owner: t(owner) })}
        </p>
      )}
      {draft.street_id !== null && <PartField draft={draft} error={partError} />}
    </>
  );
}

function PartField({ draft, error }: { draft: PlanDraft; error: string | undefined }) {
  const t = useText();
  const format = useFormat();
  const whole = useWholeStreet(draft.street_id);
  const isPart = draft.part === "part";
  useEffect(() => setMarking(isPart ? "from" : "street"), [isPart]);
  function choose(part: PlanDraft["part"]): void {
    const ends = part === "part" && whole ? { from_m: 0, to_m: Math.floor(whole.length_m) } : {};
    patchDraft({ part, from_m: null, to_m: null, ...ends });
  }
  const length =
    isPart && draft.from_m !== null && draft.to_m !== null
      ? Math.abs(draft.to_m - draft.from_m)
      : (whole?.length_m ?? null);
  return (
    <div className={formStyles.group}>
      <div className={formStyles.line}>
        <Segmented
          label={t(formMessages.part)}
          value={draft.part}
          options={[
            { value: "whole", label: t(formMessages.whole) },
            { value: "part", label: t(formMessages.some) },
          ]}
          onChange={choose}
        />
        <span className={styles.note}>
          {t(formMessages.length)}: {format.length(length)}
        </span>
      </div>
      {isPart && (
        <>
          <div className={frameStyles.pair}>
            {(["from", "to"] as const).map((end) => (
              <FieldRow key={end} label={t(formMessages[end])} unit={t(unitTexts.m)}>
                {(attributes) => (
                  <NumberInput
                    {...attributes}
                    aria-invalid={error ? true : undefined}
                    decimals={0}
                    min={0}
                    max={whole && Math.ceil(whole.length_m)}
                    value={end === "from" ? draft.from_m : draft.to_m}
                    onFocus={() => setMarking(end)}
                    onChange={(value) => patchDraft(end === "from" ? { from_m: value } : { to_m: value })}
                  />
                )}
              </FieldRow>
            ))}
          </div>
          {error && <p className={styles.error}>{error}</p>}
          <p className={styles.note}>{t(formMessages.partHint)}</p>
        </>
      )}
    </div>
  );
}
