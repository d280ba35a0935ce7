/*
 * What a service worker is given, as far as ours uses it (https://www.w3.org/TR/service-workers/). TypeScript's own types of
 * it cannot stand in one program with those of a page.
 */

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface MessageFromPage extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  postMessage(message: unknown): void;
}

interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly Client[]> };
  skipWaiting(): Promise<void>;
}

export const isExtendable = (event: Event): event is ExtendableEvent => "waitUntil" in event;
export const isFetch = (event: Event): event is FetchEvent => "respondWith" in event;
export const isMessage = (event: Event): event is MessageFromPage => isExtendable(event) && "ports" in event;

const isWorkerScope = (global: object): global is WorkerScope =>
  "skipWaiting" in global && "clients" in global;

export function workerScope(): WorkerScope {
  const global: object = globalThis;
  if (!isWorkerScope(global)) throw new Error("This script runs as a service worker only.");
  return global;
}
