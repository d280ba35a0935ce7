import { useQuery } from "@tanstack/react-query";
import { type ComponentType, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { LongText } from "#client/row/long-text.tsx";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { getMapTool, setMapTool } from "#client/state/map-tool.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import frameStyles from "#client/ui/form-frame.module.css";
import { Section } from "#client/ui/section.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { longestReason, type NewPlanItem } from "#contract/street-plan.ts";
import { estimateOf } from "#contract/street-plan-money.ts";
import formStyles from "./form.module.css";
import { complaintTexts, formMessages } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import { type Complaint, complaintsOf, isEmptyDraft, itemOf, type PlanDraft } from "./plan-draft.ts";
import { patchDraft } from "./plan-draft-store.ts";
import { priceFor } from "./prices.ts";
import { pricesQuery } from "./queries.ts";
import { SharesField } from "./shares-field.tsx";
import { StreetField } from "./street-field.tsx";
import styles from "./street-plan.module.css";
import { useMeasured } from "./use-street.ts";
import { WorksField } from "./works-field.tsx";

/** What another feature says of works under one street, as they would be saved. */
export type Checked = Pick<
  NewPlanItem,
  "id" | "street_id" | "year" | "from_chainage_m" | "to_chainage_m" | "works"
>;
export type DigOncePart = ComponentType<{ readonly item: Checked }>;

type Props = {
  draft: PlanDraft;
  /** The council has decided on the year: what changes is an amendment. */
  isAmendment: boolean;
  error: Error | null;
  busy: boolean;
  /** The first answer of a new street is which. */
  startsAtStreet?: boolean;
  onSave: (item: NewPlanItem) => void;
  onDiscard: () => void;
  onClose: () => void;
  DigOnce: DigOncePart;
};

const shownFields = /^(street_id|from_chainage_m|to_chainage_m|reason|shares|works|amendment)(\b|\.|\[)/;

/** Clicks on the map choose the street while the form is open. */
function useClicks(): void {
  useEffect(() => {
    setMapTool("plan-street");
    return () => {
      if (getMapTool() === "plan-street") setMapTool(null);
    };
  }, []);
}

export function Editor({
  draft,
  isAmendment,
  error,
  busy,
  startsAtStreet = false,
  onSave,
  onDiscard,
  onClose,
  DigOnce,
}: Props) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  useClicks();
  useEffect(() => {
    if (startsAtStreet) form.current?.querySelector<HTMLElement>("[role=combobox]")?.focus();
  }, [startsAtStreet]);
  const { measured, error: notMeasured, busy: measuring } = useMeasured(draft);
  const { data: prices } = useQuery(pricesQuery(draft.year));
  const item = useMemo(
    () => itemOf(draft, (line) => priceFor(prices ?? [], line)?.id ?? null),
    [draft, prices],
  );
  const complaints = tried ? complaintsOf(draft, isAmendment) : [];
  const errorOf = (complaint: Complaint, ...fields: readonly string[]): string | undefined =>
    complaints.includes(complaint)
      ? t(complaintTexts[complaint])
      : fields.map((field) => refusalOf(error, field)).find(Boolean);

  function save(): void {
    if (!item || complaintsOf(draft, isAmendment).length > 0) {
      focusFirstInvalid(form.current, () => setTried(true));
      return;
    }
    onSave(item);
  }

  return (
    <form
      ref={form}
      className={frameStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <div className={styles.body}>
        {isAmendment && (
          <p className={styles.warning}>{t(formMessages.amendmentNote, { year: String(draft.year) })}</p>
        )}
        <StreetField
          draft={draft}
          streetError={errorOf("street", "street_id")}
          partError={errorOf("part", "from_chainage_m", "to_chainage_m")}
        />
        <Refusals error={notMeasured} shown={() => false} />
        <WorksField
          draft={draft}
          measured={measured}
          measuring={measuring}
          prices={prices}
          error={errorOf("works", "works")}
          errorOf={(index, field) => refusalOf(error, `works.${index}.${field}`)}
        />
        {item && item.works.length > 0 && (
          <div className={styles.sections}>
            <Section title={t(formMessages.conflicts)}>
              <Suspense>
                <DigOnce item={item} />
              </Suspense>
            </Section>
          </div>
        )}
        <SharesField shares={draft.shares} error={errorOf("share", "shares")} />
        <LongText
          label={t(formMessages.reason)}
          hint={t(formMessages.reasonHint)}
          most={longestReason}
          value={draft.reason}
          error={errorOf("reason", "reason")}
          onChange={(reason) => patchDraft({ reason })}
        />
        {isAmendment && (
          <Amendment draft={draft} error={errorOf("amendment", "amendment.reason", "amendment")} />
        )}
        <Refusals error={error} shown={(field) => shownFields.test(field)} />
        {error && <p className={styles.note}>{t(formMessages.kept)}</p>}
      </div>
      <footer className={frameStyles.foot}>
        <Total draft={draft} prices={prices} />
        {!isEmptyDraft(draft) && (
          <Button variant="quiet" onClick={onDiscard}>
            {t(formMessages.discard)}
          </Button>
        )}
        <Button onClick={onClose}>{t(formMessages.cancel)}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t(formMessages.save)}
        </Button>
      </footer>
    </form>
  );
}

function Amendment({ draft, error }: { draft: PlanDraft; error: string | undefined }) {
  const t = useText();
  return (
    <fieldset className={frameStyles.fieldset}>
      <legend className={frameStyles.legend}>{t(formMessages.amendment)}</legend>
      <LongText
        label={t(formMessages.amendmentReason)}
        hint=""
        rows={2}
        most={longestReason}
        value={draft.amendment}
        error={error}
        onChange={(amendment) => patchDraft({ amendment })}
      />
      <FieldRow label={t(formMessages.resolution)}>
        {(attributes) => (
          <TextInput
            {...attributes}
            maxLength={100}
            value={draft.resolution}
            onChange={(resolution) => patchDraft({ resolution })}
          />
        )}
      </FieldRow>
    </fieldset>
  );
}

function Total({
  draft,
  prices = [],
}: {
  draft: PlanDraft;
  prices: Parameters<typeof priceFor>[0] | undefined;
}) {
  const t = useText();
  const format = useFormat();
  const estimates = draft.works.map((line) =>
    estimateOf(line.quantity, priceFor(prices, line)?.price ?? null),
  );
  const known = estimates.filter((som) => som !== null);
  if (known.length === 0) return null;
  const som = known.reduce((sum, one) => sum + one, 0);
  return (
    <p className={formStyles.total} role="status" title={format.unit(som, "som", 0)}>
      {t(formMessages.total)}: <Thousands som={som} /> {t(messages.thousandSom)}
      {known.length < estimates.length && <span className={styles.note}> ({t(formMessages.totalOpen)})</span>}
    </p>
  );
}
