import type { Position } from "./geometry.ts";

const patienceMs = 15_000;

export type Located = { readonly at: Position; readonly accuracyM: number };
/** Browsers tell a place over https and on localhost only. */
export type NotLocated = "insecure" | "refused" | "failed";

/** Where this device is. */
export function currentPlace(): Promise<Located | NotLocated> {
  if (!window.isSecureContext || !("geolocation" in navigator)) return Promise.resolve("insecure");
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ at: [coords.longitude, coords.latitude], accuracyM: coords.accuracy }),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? "refused" : "failed"),
      { enableHighAccuracy: true, timeout: patienceMs },
    );
  });
}
