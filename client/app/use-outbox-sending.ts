import { useEffect } from "react";
import { useConnection } from "#client/api/events.ts";
import { usePerson } from "#client/api/session.ts";
import type { PluralText } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { onOtherTabs } from "#client/state/outbox/tabs.ts";
import { onSent, outbox } from "#client/state/outbox.ts";
import { dismissNotice, notify } from "#client/ui/notices.ts";

const sentText: PluralText = {
  ky: "Байланыш келди: {count} жазуу жөнөтүлдү",
  ru: {
    one: "Связь появилась: отправлена {count} запись",
    few: "Связь появилась: отправлено {count} записи",
    many: "Связь появилась: отправлено {count} записей",
  },
  en: { one: "The signal is back: {count} entry sent", other: "The signal is back: {count} entries sent" },
};

/** Entries that arrive within this time are told together. */
const togetherMs = 4000;

/** Sends what waits: when the app opens, when its writer signs in, and when the signal returns. */
export function useOutboxSending(): void {
  const t = useText();
  const person = usePerson()?.id ?? null;
  const connection = useConnection();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person has other entries, and a signal is a reason to try
  useEffect(() => {
    // A browser that forbids storage keeps nothing, and has nothing to send.
    void outbox
      // At once: what is on its way may be of the person before.
      .load()
      .then(() => outbox.sendAll())
      .catch(() => undefined);
  }, [person, connection]);
  useEffect(() => {
    const tryNow = (): void => void outbox.sendAll().catch(() => undefined);
    window.addEventListener("online", tryNow);
    return () => window.removeEventListener("online", tryNow);
  }, []);
  useEffect(() => onOtherTabs(() => void outbox.load().catch(() => undefined)), []);
  useEffect(() => {
    let count = 0;
    let notice: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onSent(() => {
      count += 1;
      if (notice !== null) dismissNotice(notice);
      notice = notify({ kind: "good", text: t(sentText, { count }) });
      clearTimeout(timer);
      timer = setTimeout(() => {
        count = 0;
        notice = null;
      }, togetherMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [t]);
}
