import { useQuery } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { newId } from "#client/api/new-id.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import frameStyles from "#client/ui/form-frame.module.css";
import { IconButton } from "#client/ui/icon-button.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { Select } from "#client/ui/select.tsx";
import formStyles from "./form.module.css";
import { formMessages } from "./form-messages.ts";
import { type DraftShare, shareSum } from "./plan-draft.ts";
import { patchDraft } from "./plan-draft-store.ts";
import { sourcesQuery } from "./queries.ts";
import styles from "./street-plan.module.css";

type Props = { shares: readonly DraftShare[]; error: string | undefined };

/** Which source pays how much, with the sum as one types. */
export function SharesField({ shares, error }: Props) {
  const t = useText();
  const format = useFormat();
  const { data } = useQuery(sourcesQuery);
  const sources = data?.choices ?? [];
  const sum = shareSum(shares);
  const left = Math.round((100 - sum) * 100) / 100;
  const patch = (key: string, change: Partial<DraftShare>): void =>
    patchDraft({ shares: shares.map((share) => (share.key === key ? { ...share, ...change } : share)) });
  function add(): void {
    const unused = sources.find(
      ({ id }) => !shares.some(({ funding_source_id }) => funding_source_id === id),
    );
    patchDraft({
      shares: [
        ...shares,
        { key: newId(), funding_source_id: unused?.id ?? null, percent: left > 0 ? left : null },
      ],
    });
  }
  const nameOf = (id: string | null): string => {
    const source = sources.find((one) => one.id === id);
    return source ? t(source.label) : "";
  };
  return (
    <fieldset className={frameStyles.fieldset}>
      <legend className={frameStyles.legend}>{t(formMessages.shares)}</legend>
      {shares.map((share) => (
        <div key={share.key} className={formStyles.share}>
          <Select
            aria-label={t(formMessages.source)}
            value={share.funding_source_id}
            options={sources.map(({ id, label }) => ({ value: id, label: t(label) }))}
            onChange={(id) => patch(share.key, { funding_source_id: id })}
          />
          <NumberInput
            aria-label={t(formMessages.percent)}
            unit="%"
            min={0}
            max={100}
            value={share.percent}
            onChange={(percent) => patch(share.key, { percent })}
          />
          <IconButton
            icon={<X />}
            label={t(formMessages.removeSource, { source: nameOf(share.funding_source_id) })}
            onClick={() => patchDraft({ shares: shares.filter(({ key }) => key !== share.key) })}
          />
        </div>
      ))}
      <div className={formStyles.line}>
        <Button icon={<Plus />} onClick={add}>
          {t(formMessages.addSource)}
        </Button>
        {shares.length > 0 && (
          <span className={formStyles.shareSum} role="status" data-right={left === 0 || undefined}>
            {t(formMessages.shareSum, { sum: format.percent(sum, 2) })}
            {left > 0 && ` · ${t(formMessages.shareLeft, { left: format.percent(left, 2) })}`}
            {left < 0 && ` · ${t(formMessages.shareOver, { over: format.percent(-left, 2) })}`}
          </span>
        )}
      </div>
      {shares.length === 0 && <p className={styles.note}>{t(formMessages.shareNote)}</p>}
      {error && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}
