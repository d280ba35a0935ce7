import { MapPinOff } from "lucide-react";
import { Suspense } from "react";
import { useCity } from "#client/api/session.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { ErrorBoundary } from "#client/ui/error-boundary.tsx";
import { messages } from "./messages.ts";
import { Failed } from "./panel-frame.tsx";
import { Region } from "./region.tsx";
import styles from "./shell.module.css";
import { slots } from "./slots.ts";

const texts = {
  noMap: {
    ky: "Карта бул түзмөктө тартылбайт",
    ru: "Карта на этом устройстве не рисуется",
    en: "This device cannot draw the map",
  },
  noMapNext: {
    ky: "Браузерде WebGL2 жок же өчүрүлгөн. Издөө, катмарлар, таблица жана формалар иштей берет; карта үчүн браузерди жаңыртыңыз же графикалык тездетүүнү күйгүзүңүз.",
    ru: "В браузере нет WebGL2, или он выключен. Поиск, слои, таблица и формы работают; для карты обновите браузер или включите аппаратное ускорение.",
    en: "The browser has no WebGL2, or it is switched off. Search, layers, tables and forms work; for the map, update the browser or switch hardware acceleration on.",
  },
} as const satisfies Readonly<Record<string, Text>>;

function MapFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  if (document.createElement("canvas").getContext("webgl2"))
    return <Failed error={error} onRetry={onRetry} />;
  return (
    <EmptyState
      icon={<MapPinOff />}
      title={t(texts.noMap)}
      action={<Button onClick={onRetry}>{t(messages.retry)}</Button>}
    >
      {t(texts.noMapNext)}
    </EmptyState>
  );
}

function SampleNote() {
  const t = useText();
  return (
    <p className={styles.sample} role="note">
      {t(messages.sample)}
    </p>
  );
}

export function MapRegion() {
  const t = useText();
  const { Map: CityMap } = slots;
  return (
    <Region region="map" as="main" label={t(messages.map)} className={styles.map}>
      {CityMap && (
        <ErrorBoundary fallback={(error, retry) => <MapFailed error={error} onRetry={retry} />}>
          <Suspense>
            <CityMap />
          </Suspense>
        </ErrorBoundary>
      )}
      {useCity().demo && <SampleNote />}
    </Region>
  );
}
