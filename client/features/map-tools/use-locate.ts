import { useEffect, useRef, useState } from "react";
import { useCity } from "#client/api/session.ts";
import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { currentPlace, type Located, type NotLocated } from "#client/map/current-place.ts";
import { useMap } from "#client/map/map-context.ts";
import { useMetric } from "#client/map/metric.ts";
import { flyToPoint } from "#client/map/use-camera.ts";
import { notify } from "#client/ui/notices.ts";
import { messages } from "./messages.ts";

/** A person this far away wants to see the city, not the place where he stands. */
const farM = 5000;

const notLocated = {
  insecure: messages.locateNeedsHttps,
  refused: messages.locateRefused,
  failed: messages.locateFailed,
} as const satisfies Readonly<Record<NotLocated, Text>>;

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

  async function locate(): Promise<void> {
    setBusy(true);
    const place = await currentPlace();
    if (!alive.current) return;
    setBusy(false);
    if (typeof place === "string") {
      notify({ kind: place === "insecure" ? "info" : "error", text: t(notLocated[place]) });
      return;
    }
    const away = metric.length([place.at, centre]);
    if (away > farM) {
      notify({ kind: "info", text: t(messages.locateOutside, { distance: format.length(away) }) });
      return;
    }
    setLocated(place);
    notify({
      kind: "good",
      text: t(messages.located, { accuracy: format.unit(place.accuracyM, "m", 0) }),
    });
    flyToPoint(map, place.at);
  }
  return { located, busy, locate: () => void locate() };
}
