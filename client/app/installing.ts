import { useSyncExternalStore } from "react";

/** Chromium's offer to install the app (https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface). */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const isOffer = (event: Event): event is InstallOffer => "prompt" in event;

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

function settle(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** The browser offers it once, early, and would ask by itself at a moment of its own. */
export function keepInstallOffer(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    if (isOffer(event)) settle(event);
  });
  window.addEventListener("appinstalled", () => settle(null));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Installs the app, or null where the browser does not offer it now. */
export function useInstall(): (() => void) | null {
  const present = useSyncExternalStore(subscribe, () => offer);
  return (
    present &&
    (() => {
      // An offer is good for one question.
      settle(null);
      void present.prompt();
    })
  );
}
