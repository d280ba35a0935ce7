import { useConnection } from "#client/api/events.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Tooltip } from "#client/ui/tooltip.tsx";
import styles from "./top-bar.module.css";
import { keepingOfApp } from "./worker.ts";

const texts = {
  live: { ky: "Байланыш бар", ru: "На связи", en: "Connected" },
  liveHelp: {
    ky: "Башкалардын өзгөртүүлөрү дароо көрүнөт",
    ru: "Изменения других видны сразу",
    en: "What others change is seen at once",
  },
  connecting: { ky: "Байланышууда…", ru: "Соединение…", en: "Connecting…" },
  offline: { ky: "Байланыш жок", ru: "Нет связи", en: "Not connected" },
  offlineHelp: {
    ky: "Серверге кайра туташууда. Көрүнүп тургандар эскирип калышы мүмкүн.",
    ru: "Идёт переподключение к серверу. То, что на экране, могло устареть.",
    en: "Connecting to the server again. What you see may be out of date.",
  },
  stayOpen: {
    ky: "Баракты жаппаңыз: программа бул түзмөктө сакталган эмес, байланышсыз кайра ачылбайт.",
    ru: "Не закрывайте страницу: программа на этом устройстве не сохранена и без связи не откроется.",
    en: "Do not close the page: the program is not kept on this device and does not open without a signal.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export function SyncState() {
  const t = useText();
  const connection = useConnection();
  const help =
    connection !== "offline"
      ? t(texts.liveHelp)
      : keepingOfApp() === "kept"
        ? t(texts.offlineHelp)
        : `${t(texts.offlineHelp)} ${t(texts.stayOpen)}`;
  return (
    <Tooltip text={help}>
      <span
        className={styles.sync}
        role="status"
        data-connection={connection}
        aria-label={t(texts[connection])}
      >
        <span className={styles.dot} aria-hidden="true" />
        {connection === "offline" && <span className={styles.syncText}>{t(texts.offline)}</span>}
      </span>
    </Tooltip>
  );
}
