import { useSuspenseQuery } from "@tanstack/react-query";
import { KeyRound, Trash2 } from "lucide-react";
import { useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { classNames } from "#client/ui/class-names.ts";
import { Dialog } from "#client/ui/dialog.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import type { Token } from "#contract/tokens.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import { messages } from "./messages.ts";
import { NewTokenDialog } from "./new-token-dialog.tsx";
import { tokensQuery, useRevokeToken, type Whose } from "./queries.ts";
import styles from "./tokens.module.css";

function RevokeDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const t = useText();
  const revoke = useRevokeToken();
  return (
    <Dialog
      title={t(messages.revoke)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(messages.keep)}</Button>
          <Button
            variant="danger"
            busy={revoke.isPending}
            onClick={() => revoke.mutate(token.id, { onSuccess: onClose })}
          >
            {t(messages.revoke)}
          </Button>
        </>
      }
    >
      <Refusals error={revoke.error} shown={() => false} />
      <p>{t(messages.revokeNote, { name: token.name })}</p>
    </Dialog>
  );
}

function TokenItem({ token, owned, onRevoke }: { token: Token; owned: boolean; onRevoke: () => void }) {
  const t = useText();
  const format = useFormat();
  const end = token.revoked_at
    ? messages.revoked
    : Date.parse(token.expires_at) < Date.now()
      ? messages.expired
      : null;
  const used = token.used_at
    ? t(messages.used, { when: format.relative(token.used_at) })
    : t(messages.neverUsed);
  const roles = token.roles.map((role) => t(roleTexts[role])).join(", ");
  const until = t(messages.until, { date: format.date(token.expires_at.slice(0, 10)) });
  return (
    <li className={classNames(styles.token, end && styles.dead)}>
      <span className={styles.name}>{token.name}</span>
      {end ? (
        <Badge>{t(end)}</Badge>
      ) : (
        <Badge tone={token.read_only ? "neutral" : "warn"}>
          {t(token.read_only ? messages.reads : messages.writes)}
        </Badge>
      )}
      {!end && <IconButton icon={<Trash2 />} label={t(messages.revoke)} onClick={onRevoke} />}
      <p className={styles.note}>
        {[!owned && token.owner.name, roles, until, used].filter(Boolean).join(" · ")}
      </p>
    </li>
  );
}

/** Keys of programs: one's own, and everybody's for administrators. */
export default function Tokens() {
  const t = useText();
  const admin = hasRole(usePerson(), ["admin"]);
  const [of, setOf] = useState<Whose>("me");
  const { tokens } = useSuspenseQuery(tokensQuery(of)).data;
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const make = (
    <Button variant="primary" icon={<KeyRound />} onClick={() => setMaking(true)}>
      {t(messages.make)}
    </Button>
  );
  return (
    <div className={styles.panel}>
      {(tokens.length > 0 || admin) && (
        <div className={styles.bar}>
          {tokens.length > 0 && make}
          {admin && (
            <Segmented
              label={t(messages.whose)}
              value={of}
              options={[
                { value: "me", label: t(messages.mine) },
                { value: "all", label: t(messages.all) },
              ]}
              onChange={setOf}
            />
          )}
        </div>
      )}
      {tokens.length === 0 ? (
        <EmptyState icon={<KeyRound />} title={t(messages.none)} action={make}>
          {t(messages.about)}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {tokens.map((token) => (
            <TokenItem key={token.id} token={token} owned={of === "me"} onRevoke={() => setRevoking(token)} />
          ))}
        </ul>
      )}
      {making && <NewTokenDialog onClose={() => setMaking(false)} />}
      {revoking && <RevokeDialog token={revoking} onClose={() => setRevoking(null)} />}
    </div>
  );
}
