import { useEffect, useRef, useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { Position } from "#client/map/geometry.ts";
import { useMap } from "#client/map/map-context.ts";
import { useMetric } from "#client/map/metric.ts";
import { flyToPoint } from "#client/map/use-camera.ts";
import { notify } from "#client/ui/notices.ts";
import { messages } from "./messages.ts";

const patienceMs = 15_000;
/** A person this far away wants to see the city, not the place where he stands. */
const farM = 5000;

export type Located = { readonly at: Position; readonly accuracyM: number };

/** Where this device is. It looks again only when asked to. */
export function useLocate(): {
  readonly located: Located | null;
  readonly busy: boolean;
  readonly locate: () => void;
} {
  const map = useMap();
  const t = useText();
  const format = useFormat();
  const metric = useMetric();
  const { centre } = useCity();
  const [located, setLocated] = useState<Located | null>(null);
  const [busy, setBusy] = useState(false);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  function found({ coords }: GeolocationPosition): void {
    if (!alive.current) return;
    setBusy(false);
    const at: Position = [coords.longitude, coords.latitude];
    const away = metric.length([at, centre]);
    if (away > farM) {
      notify({ kind: "info", text: t(messages.locateOutside, { distance: format.length(away) }) });
      return;
    }
    setLocated({ at, accuracyM: coords.accuracy });
    notify({
      kind: "good",
      text: t(messages.located, { accuracy: format.unit(coords.accuracy, "m", 0) }),
    });
    flyToPoint(map, at);
  }

  function failed({ code, PERMISSION_DENIED }: GeolocationPositionError): void {
    if (!alive.current) return;
    setBusy(false);
    notify({
      kind: "error",
      text: t(code === PERMISSION_DENIED ? messages.locateRefused : messages.locateFailed),
    });
  }

  function locate(): void {
    if (!window.isSecureContext || !("geolocation" in navigator)) {
      notify({ kind: "info", text: t(messages.locateNeedsHttps) });
      return;
    }
    setBusy(true);
    navigator.geolocation.getCurrentPosition(found, failed, {
      enableHighAccuracy: true,
      timeout: patienceMs,
    });
  }
  return { located, busy, locate };
}
