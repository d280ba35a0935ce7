import { type FormEvent, useId, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { AccountFields, type AccountForm, ownFields } from "./account-fields.tsx";
import { messages } from "./messages.ts";
import { OneTimeLink } from "./one-time-link.tsx";
import styles from "./people.module.css";
import { useInvite } from "./queries.ts";

const emptyForm: AccountForm = { name: "", login: "", roles: [], organisation_id: null };

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const id = useId();
  const [form, setForm] = useState(emptyForm);
  const [tried, setTried] = useState(false);
  const invite = useInvite();

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (form.roles.length > 0) invite.mutate({ ...form, roles: [...form.roles] });
  }

  if (invite.data) {
    return (
      <Dialog
        title={t(messages.linkTitle)}
        closeLabel={t(messages.close)}
        onClose={onClose}
        size="medium"
        footer={<Button onClick={onClose}>{t(messages.close)}</Button>}
      >
        <OneTimeLink {...invite.data} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t(messages.invite)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>{t(messages.cancel)}</Button>
          <Button type="submit" form={id} variant="primary" busy={invite.isPending}>
            {t(messages.makeLink)}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={submit}>
        <p className={styles.note}>{t(messages.inviteNote)}</p>
        <Refusals error={invite.error} shown={(field) => ownFields.includes(field)} />
        <AccountFields form={form} onChange={setForm} error={invite.error} tried={tried} />
      </form>
    </Dialog>
  );
}
