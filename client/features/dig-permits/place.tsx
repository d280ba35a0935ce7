import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Pentagon } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { startDrawing, useDraft } from "#client/state/editing.ts";
import { Button } from "#client/ui/button.tsx";
import { Section } from "#client/ui/section.tsx";
import { digPermit as layer } from "#layers/operations/dig-permit.ts";
import styles from "./dig-permits.module.css";
import { Known } from "./known.tsx";
import { messages } from "./messages.ts";
import type { PermitForm } from "./permit-form.ts";
import { checkQuery } from "./queries.ts";

type Props = { form: Pick<PermitForm, "starts_on" | "ends_on">; error: string | undefined };

/** What is drawn on the map, what is known there and what the days would meet. */
export function Place({ form: { starts_on, ends_on }, error }: Props) {
  const t = useText();
  const format = useFormat();
  const draft = useDraft();
  const geometry = draft?.valid ? draft.geometry : null;
  const isInOrder = starts_on === null || ends_on === null || starts_on <= ends_on;
  const checked = useQuery({
    ...checkQuery({ geometry, starts_on: isInOrder ? starts_on : null, ends_on: isInOrder ? ends_on : null }),
    placeholderData: keepPreviousData,
  });
  const data = geometry === null ? undefined : checked.data;
  return (
    <>
      <Section title={t(messages.place)}>
        <p className={styles.note} role="status">
          {data
            ? t(messages.drawn, {
                street: data.street ? t(data.street.name) : t(messages.noStreet),
                area: format.unit(data.area_m2, "m2", 1),
              })
            : geometry === null && t(messages.draw)}
        </p>
        {error && (
          <p className={styles.error} role="alert" aria-invalid="true">
            {geometry === null ? t(messages.placeNeeded) : error}
          </p>
        )}
        {geometry !== null && <Refusals error={checked.error} shown={() => false} />}
        {geometry !== null && (
          <Button icon={<Pentagon />} onClick={() => startDrawing(layer)}>
            {t(messages.drawAgain)}
          </Button>
        )}
      </Section>
      {data?.conflicts
        .filter(({ rule }) => rule === "moratorium")
        .map(({ key, street, surface, protected_until }) => (
          <p key={key} className={styles.warning} role="status">
            {t(messages.protectedBy, {
              street: t(street.name),
              day: format.date(protected_until),
              code: surface.code ?? "—",
            })}
          </p>
        ))}
      {data && (
        <Section title={t(messages.known)}>
          <Known known={data.known} still />
        </Section>
      )}
    </>
  );
}
