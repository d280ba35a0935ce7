import { Download } from "lucide-react";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import styles from "./dialogs.module.css";
import { useInstall } from "./installing.ts";
import { keepingOfApp } from "./worker.ts";

const texts = {
  title: { ky: "Ушул түзмөктө", ru: "На этом устройстве", en: "On this device" },
  kept: {
    ky: "Программа жана акыркы көрүлгөн карта ушул түзмөктө сакталат: байланыш жокто да ачылат, жазгандарыңыз байланыш келгенде жөнөтүлөт.",
    ru: "Программа и последняя просмотренная карта хранятся на этом устройстве: откроются и без связи, а написанное отправится, когда связь появится.",
    en: "The program and the map last seen are kept on this device: they open without a signal, and what you write is sent when it returns.",
  },
  "not-yet": {
    ky: "Программа бул түзмөктө азырынча сакталган жок. Баракты кайра жүктөңүз; эгер жардам бербесе, браузер сервердин тастыктамасына ишенбейт же сактоого тыюу салган.",
    ru: "Программа на этом устройстве пока не сохранена. Обновите страницу; если не помогло, браузер не доверяет сертификату сервера или запрещает хранение.",
    en: "The program is not kept on this device yet. Reload the page; if that does not help, the browser does not trust the server's certificate or forbids storage.",
  },
  "plain-http": {
    ky: "Бул дарек — жөнөкөй http: программаны орнотуу, турган жерди аныктоо жана байланышсыз ачуу бул жерде иштебейт. Ал үчүн администратор https дарегин ачсын (TLS_CERT, TLS_KEY).",
    ru: "Этот адрес работает по обычному http: установка программы, определение места и открытие без связи здесь недоступны. Для них администратор открывает адрес https (TLS_CERT, TLS_KEY).",
    en: "This address is plain http: installing the program, finding your location and opening without a signal do not work here. For them, the administrator opens an https address (TLS_CERT, TLS_KEY).",
  },
  installed: { ky: "Программа орнотулган.", ru: "Программа установлена.", en: "The program is installed." },
  install: { ky: "Программаны орнотуу", ru: "Установить программу", en: "Install the program" },
  byMenu: {
    ky: "Орнотуу үчүн браузердин менюсунан «Башкы экранга кошуу» же «Орнотуу» дегенди тандаңыз.",
    ru: "Чтобы установить, выберите в меню браузера «Добавить на главный экран» или «Установить».",
    en: "To install it, choose “Add to Home screen” or “Install” in the browser's menu.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What works on this device and address, and the way to install the app. */
export function OnThisDevice() {
  const t = useText();
  const install = useInstall();
  const keeping = keepingOfApp();
  const installed = useMedia("(display-mode: standalone)");
  return (
    <>
      <h3>{t(texts.title)}</h3>
      <p>{t(texts[keeping])}</p>
      {keeping === "kept" && !install && (
        <p className={styles.note}>{t(installed ? texts.installed : texts.byMenu)}</p>
      )}
      {install && (
        <div>
          <Button icon={<Download />} onClick={install}>
            {t(texts.install)}
          </Button>
        </div>
      )}
    </>
  );
}
