import { CircleCheck, Handshake, TriangleAlert } from "lucide-react";
import { useRef, useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { type DigConflict, isConflict, mayExempt } from "#contract/dig-once.ts";
import styles from "./dig-once.module.css";
import { ExemptionForm } from "./exemption-form.tsx";
import { cureTexts, faultCount, messages, reasonTexts, ruleTexts } from "./messages.ts";
import { useWithdraw } from "./queries.ts";
import { Side } from "./side.tsx";

type Props = { conflict: DigConflict; item: string };

/** One conflict in words: the rule, where on the street, both sides, and what answers it. */
export function Conflict({ conflict, item }: Props) {
  const t = useText();
  const format = useFormat();
  const [exempting, setExempting] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const signs = mayExempt(usePerson()?.roles ?? []);
  const { rule, exemption, faults, protected_until } = conflict;
  const answered = exemption !== null;
  const Icon = answered ? CircleCheck : isConflict(rule) ? TriangleAlert : Handshake;
  return (
    <li
      ref={row}
      tabIndex={-1}
      className={styles.conflict}
      data-kind={answered ? "answered" : isConflict(rule) ? "conflict" : "opportunity"}
    >
      <p className={styles.rule}>
        <Icon aria-hidden="true" /> <strong>{t(ruleTexts[rule])}</strong>
      </p>
      <p className={styles.quiet}>
        {t(messages.part, {
          from: format.number(conflict.from_m, 0),
          to: format.unit(conflict.to_m, "m", 0),
        })}
        {faults !== null && ` · ${t(faultCount, { count: faults })}`}
        {protected_until !== null &&
          ` · ${t(messages.protectedUntil, { day: format.date(protected_until) })}`}
      </p>
      <dl className={styles.sides}>
        <Side
          label={t(rule === "burst_prone" ? messages.failing : messages.opening)}
          side={conflict.opening}
          item={item}
        />
        <Side label={t(messages.surface)} side={conflict.surface} item={item} />
      </dl>
      {answered ? (
        <Answered exemption={exemption} signs={signs} />
      ) : (
        <>
          <p className={styles.cure}>{t(cureTexts[rule])}</p>
          {isConflict(rule) && signs && !exempting && (
            <Button onClick={() => setExempting(true)}>{t(messages.exempt)}</Button>
          )}
          {exempting && (
            <ExemptionForm
              conflictKey={conflict.key}
              onDone={() => {
                setExempting(false);
                // The form goes away under the keyboard.
                row.current?.focus();
              }}
            />
          )}
        </>
      )}
    </li>
  );
}

function Answered({
  exemption,
  signs,
}: {
  exemption: NonNullable<DigConflict["exemption"]>;
  signs: boolean;
}) {
  const t = useText();
  const format = useFormat();
  const withdraw = useWithdraw();
  return (
    <>
      <p className={styles.cure}>
        {t(messages.exempted, {
          reason: t(reasonTexts[exemption.reason_code]),
          signer: exemption.signer,
          day: format.date(exemption.signed_on),
        })}
      </p>
      <p className={styles.said}>{exemption.reason}</p>
      <Refusals error={withdraw.error} shown={() => false} />
      {signs && (
        <Button variant="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(exemption.id)}>
          {t(messages.withdraw)}
        </Button>
      )}
    </>
  );
}
