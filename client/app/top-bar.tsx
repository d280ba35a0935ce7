import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { firstWorkspace } from "#client/state/workspace.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { messages } from "./messages.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { PhoneMenu } from "./phone-menu.tsx";
import { Region } from "./region.tsx";
import { slots } from "./slots.ts";
import { SyncState } from "./sync-state.tsx";
import { ThemeMenu } from "./theme-menu.tsx";
import styles from "./top-bar.module.css";

function Brand() {
  const t = useText();
  const city = useCity();
  return (
    <a
      className={styles.brand}
      href="/"
      title={t(messages.wholeCity)}
      onClick={(event) => {
        event.preventDefault();
        setView({ workspace: firstWorkspace, camera: null, selection: null }, "push");
      }}
    >
      <img src="/icon.svg" alt="" width="22" height="22" />
      <h1 className={styles.city}>{t(city.name)}</h1>
    </a>
  );
}

export function TopBar({ phone = false }: { phone?: boolean }) {
  const t = useText();
  return (
    <Region region="top" as="header" label={t(messages.topBar)} className={styles.bar}>
      <Brand />
      <div className={styles.search}>
        {slots.Search && (
          <PanelFrame>
            <slots.Search />
          </PanelFrame>
        )}
      </div>
      {!phone && slots.Variant && (
        <PanelFrame>
          <slots.Variant />
        </PanelFrame>
      )}
      <SyncState />
      {phone ? (
        <PhoneMenu />
      ) : (
        <>
          <LanguageSwitch />
          <ThemeMenu />
          <PersonMenu />
        </>
      )}
    </Region>
  );
}
