import { entry } from "virtual:shell";
import { answerOrKept } from "./answers.ts";
import { type Handling, handlingOf } from "./handling.ts";
import { isReader, isToWorker, type Reader, type ToPage } from "./messages.ts";
import { PresentReader } from "./reader.ts";
import { type FetchEvent, isExtendable, isFetch, isMessage, workerScope } from "./scope.ts";
import { answerFile, answerPage, forgetOldShells, keepShell } from "./shell.ts";

const scope = workerScope();
const reader = new PresentReader(caches);

addEventListener("install", (event) => {
  if (!isExtendable(event)) return;
  // At once: a page keeps the parts of its own build, and only a person reloads it.
  event.waitUntil(keepShell().then(() => scope.skipWaiting()));
});

addEventListener("activate", (event) => {
  if (isExtendable(event)) event.waitUntil(forgetOldShells().then(() => scope.clients.claim()));
});

addEventListener("fetch", (event) => {
  if (!isFetch(event)) return;
  const handling = handlingOf(event.request, scope.location.origin);
  if (handling !== "none") event.respondWith(answer(event, handling));
});

addEventListener("message", (event) => {
  if (!isMessage(event) || !isToWorker(event.data)) return;
  const [port] = event.ports;
  if (event.data.kind === "reader")
    event.waitUntil(reader.settle(event.data.reader).then(() => port?.postMessage("settled")));
  else port?.postMessage(entry);
});

async function answer(event: FetchEvent, handling: Exclude<Handling, "none">): Promise<Response> {
  const { request } = event;
  switch (handling) {
    case "page":
      return await answerPage(request);
    case "file":
      return await answerFile(request);
    case "reader":
      return await answerAndSettle(request);
    case "tile":
    case "data": {
      const given = await answerOrKept(request, handling, reader);
      event.waitUntil(given.afterwards);
      if (given.kept) event.waitUntil(tellPages({ kind: "kept-answer" }));
      return given.answer;
    }
  }
}

/** The page learns who it is only after the answers of whoever was there before are gone. */
async function answerAndSettle(request: Request): Promise<Response> {
  if (request.method !== "GET")
    return await reader.whileChanging(async () => {
      const answered = await fetch(request);
      if (!answered.ok) return answered;
      await reader.forgetAll();
      await reader.settle(await personIn(answered));
      return answered;
    });
  const asked = await reader.ticket();
  const answered = await fetch(request);
  if (answered.status !== 200) return answered;
  const person = await personIn(answered);
  // An answer from before somebody signed in or out tells of the past.
  if (asked.change === (await reader.ticket()).change && (await reader.settle(person)))
    await tellPages({ kind: "another-reader" });
  return answered;
}

/** Null also where an answer tells of nobody, as that of signing out does. */
async function personIn(answered: Response): Promise<Reader> {
  const body: unknown = answered.status === 200 ? await answered.clone().json() : null;
  const person = typeof body === "object" && body !== null && "person" in body ? body.person : null;
  return isReader(person) ? person : null;
}

async function tellPages(message: ToPage): Promise<void> {
  for (const client of await scope.clients.matchAll()) client.postMessage(message);
}
