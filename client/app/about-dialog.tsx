import { licence, licences, version } from "virtual:about-program";
import { useCity } from "#client/api/session.ts";
import type { PluralText, Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Dialog } from "#client/ui/dialog.tsx";
import styles from "./dialogs.module.css";
import { messages } from "./messages.ts";
import { OnThisDevice } from "./on-this-device.tsx";
import { aboutText } from "./rail.tsx";

const texts = {
  what: {
    ky: "Шаар — чакан шаардын инфраструктурасын пландоо үчүн ачык программа.",
    ru: "Шаар — открытая программа для планирования инфраструктуры небольшого города.",
    en: "Shaar is an open-source planner for the infrastructure of a small city.",
  },
  version: {
    ky: "Версиясы {version}, лицензиясы {licence}",
    ru: "Версия {version}, лицензия {licence}",
    en: "Version {version}, licence {licence}",
  },
  data: { ky: "Маалымат булактары", ru: "Источники данных", en: "Sources of the data" },
  noData: {
    ky: "Шаар өз маалыматынын булагын көрсөткөн эмес; алар city.json файлына жазылат.",
    ru: "Город не указал источники своих данных; их записывают в файл city.json.",
    en: "The city has not named the sources of its data; they are written into its city.json.",
  },
  licence: { ky: "лицензиясы: {licence}", ru: "лицензия: {licence}", en: "licence: {licence}" },
  noLicence: { ky: "лицензиясы көрсөтүлгөн эмес", ru: "лицензия не указана", en: "no licence named" },
} as const satisfies Readonly<Record<string, Text>>;

const builtFrom: PluralText = {
  ky: "{count} ачык программадан курулган",
  ru: {
    one: "Построена из {count} открытой программы",
    few: "Построена из {count} открытых программ",
    many: "Построена из {count} открытых программ",
  },
  en: { one: "Built from {count} open-source program", other: "Built from {count} open-source programs" },
};

export default function AboutDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { sources } = useCity();
  return (
    <Dialog title={t(aboutText)} closeLabel={t(messages.close)} onClose={onClose} size="medium">
      <div className={styles.about}>
        <p>{t(texts.what)}</p>
        <p className={styles.note}>{t(texts.version, { version, licence })}</p>
        <OnThisDevice />
        <h3>{t(texts.data)}</h3>
        {sources.length === 0 && <p className={styles.note}>{t(texts.noData)}</p>}
        <ul className={styles.sources}>
          {sources.map((source) => (
            <li key={source.title.en}>
              {t(source.title)}
              <span className={styles.note}>
                {" · "}
                {source.licence === null ? t(texts.noLicence) : t(texts.licence, { licence: source.licence })}
              </span>
            </li>
          ))}
        </ul>
        <details>
          <summary className={styles.summary}>{t(builtFrom, { count: licences.length })}</summary>
          <ul className={styles.licences}>
            {licences.map((entry) => (
              <li key={`${entry.name} ${entry.version}`}>
                <span>
                  {entry.name} <span className={styles.note}>{entry.version}</span>
                </span>
                <span className={styles.note}>{entry.licence}</span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Dialog>
  );
}
