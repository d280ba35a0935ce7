import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { Entry, EntryState } from "#client/state/outbox/entry.ts";
import { useOutbox } from "#client/state/outbox.ts";
import { Badge } from "#client/ui/badge.tsx";

const texts = {
  waiting: { ky: "күтүүдө", ru: "ожидает", en: "waiting" },
  sending: { ky: "жөнөтүлүүдө", ru: "отправляется", en: "being sent" },
  refused: { ky: "кабыл алынган жок", ru: "не принято", en: "refused" },
  conflict: { ky: "бул арада өзгөрүп калган", ru: "за это время изменено", en: "changed meanwhile" },
} as const satisfies Readonly<Record<EntryState | "sending", Text>>;

const tones = { waiting: "neutral", sending: "info", refused: "danger", conflict: "warn" } as const;

/** How far a kept write is on its way to the server. */
export function WaitingBadge({ entry }: { entry: Entry }) {
  const t = useText();
  const { sending } = useOutbox();
  const state = sending === entry.seq ? "sending" : entry.state;
  return <Badge tone={tones[state]}>{t(texts[state])}</Badge>;
}
