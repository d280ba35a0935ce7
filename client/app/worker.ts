import { queryClient } from "#client/api/query-client.ts";
import { sessionQuery } from "#client/api/session.ts";
import { currentLanguage } from "#client/i18n/language.tsx";
import { type Text, translate } from "#client/i18n/text.ts";
import { isToPage, type Reader, type ToWorker } from "#client/service-worker/messages.ts";
import { firstPicture } from "#client/state/first-picture.ts";
import { askAnew, noteKeptAnswer } from "#client/state/kept-answers.ts";
import { notify } from "#client/ui/notices.ts";
import type { Person } from "#contract/session.ts";
import { reloadWhenSaved } from "./reload.ts";

const texts = {
  newer: {
    ky: "Программанын жаңы версиясы келди.",
    ru: "Вышла новая версия программы.",
    en: "There is a new version of the program.",
  },
  reload: { ky: "Кайра жүктөө", ru: "Обновить", en: "Reload" },
} as const satisfies Readonly<Record<string, Text>>;

/** Plain http on another machine has no workers: then install, location and work without a signal are not there. */
const mayHaveWorker = (): boolean => "serviceWorker" in navigator;

export type Keeping = "kept" | "not-yet" | "plain-http";

/** Whether the app is kept on this device and opens without a signal. A browser that does not trust the certificate keeps none. */
export function keepingOfApp(): Keeping {
  if (!mayHaveWorker()) return "plain-http";
  return navigator.serviceWorker.controller ? "kept" : "not-yet";
}

const updateEveryMs = 60 * 60_000;

/** A page without a map, or one whose map does not come to rest, is kept all the same. */
const startAtLatestMs = 15_000;

/** Keeps the app on this device. Called once; keeping all its files waits until the map stands, which it would delay. */
export function startWorker(): void {
  if (!import.meta.env.PROD || !mayHaveWorker()) return;
  navigator.serviceWorker.addEventListener("message", ({ data }) => {
    if (!isToPage(data)) return;
    if (data.kind === "another-reader") askAnew();
    else noteKeptAnswer();
  });
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (controlled) void noticeNewer();
    else void keepWhatIsShown();
    controlled = true;
  });
  const latest = new Promise((resolve) => setTimeout(resolve, startAtLatestMs));
  void Promise.race([firstPicture, latest]).then(() => register(firstPauseMs));
  setInterval(() => void askForUpdate(), updateEveryMs);
}

const firstPauseMs = 5000;

/** One file of some hundred that does not come undoes the installing: without another try the whole visit would not be kept. */
async function register(pauseMs: number): Promise<void> {
  const again = (): void => {
    if (pauseMs < updateEveryMs) setTimeout(() => void register(pauseMs * 2), pauseMs);
  };
  try {
    const registration = await navigator.serviceWorker.register("/service-worker.js", {
      updateViaCache: "none",
    });
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "redundant" && !registration.active) again();
    });
  } catch (error) {
    // A browser that forbids it goes on without; a server that was not reached may be reached later.
    if (error instanceof TypeError) again();
  }
}

/** Asks the server for a newer worker, as after a break: the server may have been renewed meanwhile. */
export async function askForUpdate(): Promise<void> {
  if (!mayHaveWorker()) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update().catch(() => undefined);
}

/** What the worker answers through its port. */
async function ask(message: ToWorker): Promise<unknown> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
  });
  active?.postMessage(message, [port2]);
  return await answer;
}

/** Undefined until the server has said who is there. */
let reader: Reader | undefined;

/** The worker hears by itself who signs in through it; a page that was loaded past it must tell. */
export function tellReader(person: Person | null): void {
  reader = person && { id: person.id, roles: person.roles, organisation_id: person.organisation_id };
  if (import.meta.env.PROD && mayHaveWorker()) void settleReader();
}

async function settleReader(): Promise<void> {
  await navigator.serviceWorker.ready;
  // The first worker takes its time to come: somebody may have signed out meanwhile.
  if (reader !== undefined) await ask({ kind: "reader", reader });
}

/** What was fetched before there was a worker is fetched once more, so that it is kept from the first visit on. */
async function keepWhatIsShown(): Promise<void> {
  await queryClient.ensureQueryData(sessionQuery);
  await settleReader();
  askAnew();
}

const entryOfPage = (): string | undefined => {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script ? new URL(script.src).pathname : undefined;
};

/** A page that came from the server is mostly as new as the worker. Only an older one is told, and only its reader reloads it. */
async function noticeNewer(): Promise<void> {
  if ((await ask({ kind: "entry?" })) === entryOfPage()) return;
  const language = currentLanguage();
  notify({
    kind: "info",
    stays: true,
    text: translate(language, texts.newer),
    action: { label: translate(language, texts.reload), run: reloadWhenSaved },
  });
}
