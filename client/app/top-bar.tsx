import { type ReactNode, Suspense } from "react";
import { useCity, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog } from "#client/state/dialog.ts";
import { setView } from "#client/state/view-store.ts";
import { firstWorkspace } from "#client/state/workspace.ts";
import { Button } from "#client/ui/button.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { messages } from "./messages.ts";
import { OutboxChip } from "./outbox-chip.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { Region } from "./region.tsx";
import { signInText } from "./sign-in-messages.ts";
import { slots } from "./slots.ts";
import { SyncState } from "./sync-state.tsx";
import styles from "./top-bar.module.css";

// Menus are a sixth of the shell's code: they come after the first picture.
const PersonMenu = lazyPart(() => import("./person-menu.tsx"));
const PhoneMenu = lazyPart(() => import("./phone-menu.tsx"));
const ThemeMenu = lazyPart(() => import("./theme-menu.tsx"));

/** Keeps the place of a menu's button while it loads. */
const Later = ({ children }: { children: ReactNode }) => (
  <Suspense fallback={<span className={styles.later} />}>{children}</Suspense>
);

function Person() {
  const t = useText();
  const person = usePerson();
  if (!person) return <Button onClick={() => openDialog("sign-in")}>{t(signInText)}</Button>;
  return (
    <Later>
      <PersonMenu person={person} />
    </Later>
  );
}

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
      {!phone && slots.Compare && (
        <PanelFrame>
          <slots.Compare />
        </PanelFrame>
      )}
      <OutboxChip />
      <SyncState />
      {phone ? (
        <Later>
          <PhoneMenu />
        </Later>
      ) : (
        <>
          <LanguageSwitch />
          <Later>
            <ThemeMenu />
          </Later>
          <Person />
        </>
      )}
    </Region>
  );
}
