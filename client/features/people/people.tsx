import { useSuspenseQuery } from "@tanstack/react-query";
import { UserPlus, Users } from "lucide-react";
import { useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import type { Account } from "#contract/people.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import { AccountDialog } from "./account-dialog.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { messages } from "./messages.ts";
import styles from "./people.module.css";
import { accountsQuery } from "./queries.ts";

function State({ person }: { person: Account }) {
  const t = useText();
  if (person.disabled_at !== null) return <Badge tone="danger">{t(messages.disabled)}</Badge>;
  if (person.demo) return <Badge tone="info">{t(messages.sample)}</Badge>;
  if (person.has_password) return null;
  return person.link_expires_at === null ? (
    <Badge tone="warn">{t(messages.notCome)}</Badge>
  ) : (
    <Badge tone="accent">{t(messages.invited)}</Badge>
  );
}

function Person({ person, onOpen }: { person: Account; onOpen: () => void }) {
  const t = useText();
  const format = useFormat();
  return (
    <button
      type="button"
      className={styles.person}
      data-disabled={person.disabled_at === null ? undefined : ""}
      onClick={onOpen}
    >
      <span className={styles.name}>{person.name}</span>
      <State person={person} />
      <span className={styles.note}>
        {person.login} · {person.roles.map((role) => t(roleTexts[role])).join(", ")}
        {person.seen_at && (
          <>
            <br />
            {t(messages.seen, { when: format.relative(person.seen_at) })}
          </>
        )}
      </span>
    </button>
  );
}

/** Accounts of the town hall and the utilities, for administrators. */
export default function People() {
  const t = useText();
  const { people } = useSuspenseQuery(accountsQuery).data;
  const [inviting, setInviting] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const open = people.find(({ id }) => id === openId);
  const invite = (
    <Button variant="primary" icon={<UserPlus />} onClick={() => setInviting(true)}>
      {t(messages.invite)}
    </Button>
  );
  return (
    <div className={styles.panel}>
      {people.length === 0 ? (
        <EmptyState icon={<Users />} title={t(messages.nobody)} action={invite}>
          {t(messages.nobodyNext)}
        </EmptyState>
      ) : (
        <>
          <div className={styles.bar}>{invite}</div>
          <ul className={styles.list}>
            {people.map((person) => (
              <li key={person.id}>
                <Person person={person} onOpen={() => setOpenId(person.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
      {open && <AccountDialog key={open.id} person={open} onClose={() => setOpenId(null)} />}
    </div>
  );
}
