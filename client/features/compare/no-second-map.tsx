import { useText } from "#client/i18n/use-text.ts";
import { MapCorner } from "#client/map/map-overlay.tsx";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import styles from "./compare.module.css";
import { messages } from "./messages.ts";

export function NoSecondMap() {
  const t = useText();
  return (
    <MapCorner place="top">
      <div className={styles.trouble} role="alert">
        {t(messages.noSecondMap)}
        <Button onClick={() => setView({ compared: null })}>{t(messages.stop)}</Button>
      </div>
    </MapCorner>
  );
}
