import { useMutation } from "@tanstack/react-query";
import { LocateFixed, Printer } from "lucide-react";
import { download } from "#client/api/download.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { flyTo } from "#client/state/fly-to.ts";
import { announce } from "#client/ui/announcer.tsx";
import { Badge } from "#client/ui/badge.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import type { DigPermitHead } from "#contract/dig-permits.ts";
import styles from "./dig-permits.module.css";
import { messages } from "./messages.ts";
import { StateBadge } from "./state-badge.tsx";

export function PermitHead({ permit }: { permit: DigPermitHead }) {
  const t = useText();
  const [x, y] = permit.point;
  const print = useMutation({
    mutationFn: () => download(`/api/dig-permits/${permit.id}/paper?languages=ky%2Bru`),
    onSuccess: () => announce(t(messages.printed)),
  });
  return (
    <header className={styles.head}>
      <div className={styles.titleRow}>
        <div>
          <div className={styles.kind}>{t(messages.permit)}</div>
          <h2 className={styles.title}>{permit.code}</h2>
        </div>
        <span>
          <IconButton
            icon={<Printer />}
            label={t(messages.print)}
            disabled={print.isPending}
            onClick={() => print.mutate()}
          />
          <IconButton icon={<LocateFixed />} label={t(messages.show)} onClick={() => flyTo([x, y, x, y])} />
        </span>
      </div>
      <div className={styles.headRow}>
        <StateBadge state={permit.state} />
        {permit.emergency && <Badge tone="danger">{t(messages.emergency)}</Badge>}
        {permit.overdue && <Badge tone="danger">{t(messages.late)}</Badge>}
      </div>
      {permit.synthetic && <p className={styles.sample}>{t(messages.sample)}</p>}
      <Refusals error={print.error} shown={() => false} />
    </header>
  );
}
