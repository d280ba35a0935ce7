import { Copy, Crosshair, X } from "lucide-react";
import { type FormEvent, useEffect, useMemo, useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { type CoordinateSystem, systemsOf } from "#client/map/coordinate-systems.ts";
import type { Position } from "#client/map/geometry.ts";
import { useMap } from "#client/map/map-context.ts";
import { readCoordinates } from "#client/map/read-coordinates.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import { flyToPoint } from "#client/map/use-camera.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { setMapTool } from "#client/state/map-tool.ts";
import { Button } from "#client/ui/button.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { notify } from "#client/ui/notices.ts";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { TextInput } from "#client/ui/text-input.tsx";
import styles from "./coordinates.module.css";
import { messages } from "./messages.ts";

const close: Shortcut = { keys: "Escape", label: messages.close };

export function useSystems(): readonly CoordinateSystem[] {
  const city = useCity();
  return useMemo(() => systemsOf(city), [city]);
}

/** The point clicked last, marked on the map. */
function usePickedPoint(): readonly [Position | null, (at: Position | null) => void] {
  const map = useMap();
  const [at, setAt] = useState<Position | null>(null);
  useEffect(() => {
    const canvas = map.getCanvas();
    const click = ({ lngLat }: { lngLat: { lng: number; lat: number } }): void =>
      setAt([lngLat.lng, lngLat.lat]);
    canvas.style.cursor = "crosshair";
    map.on("click", click);
    return () => {
      canvas.style.cursor = "";
      map.off("click", click);
    };
  }, [map]);
  const parts = useMemo(
    (): readonly SketchPart[] =>
      at ? [{ role: "place", geometry: { type: "Point", coordinates: at } }] : [],
    [at],
  );
  useSketch("place", parts);
  return [at, setAt];
}

function PlaceRow({ system, at }: { system: CoordinateSystem; at: Position }) {
  const t = useText();
  const text = system.write(at);
  async function copy(): Promise<void> {
    try {
      // Without https a browser has no clipboard for us.
      await navigator.clipboard.writeText(text);
      notify({ kind: "good", text: t(messages.copied, { text }) });
    } catch {
      notify({ kind: "error", text: t(messages.copyFailed) });
    }
  }
  return (
    <li className={styles.place}>
      <span className={styles.system}>{t(system.title)}</span>
      <output className={styles.value}>{text}</output>
      <IconButton
        icon={<Copy />}
        label={t(messages.copy, { system: t(system.title) })}
        onClick={() => void copy()}
      />
    </li>
  );
}

/** A place in every system of the city's papers, and the way to a place that somebody has on paper. */
export function CoordinatesCard() {
  const map = useMap();
  const t = useText();
  const { centre } = useCity();
  const systems = useSystems();
  const [at, setAt] = usePickedPoint();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  useShortcut(close, () => setMapTool(null));

  function go(event: FormEvent): void {
    event.preventDefault();
    const place = readCoordinates(typed, { centre, systems });
    setWrong(place === null);
    if (!place) return;
    setAt(place);
    flyToPoint(map, place);
  }
  const names = systems.slice(1).map((system) => t(system.title));
  return (
    <section className={styles.card} aria-label={t(messages.title)}>
      <header className={styles.head}>
        <h3>{t(messages.title)}</h3>
        <IconButton icon={<X />} label={t(messages.close)} onClick={() => setMapTool(null)} />
      </header>
      <form className={styles.form} onSubmit={go}>
        <TextInput
          icon={<Crosshair />}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setWrong(false);
          }}
          placeholder={t(messages.example)}
          aria-label={t(messages.goTo)}
          aria-invalid={wrong}
          autoComplete="off"
        />
        <Button type="submit" disabled={typed.trim() === ""}>
          {t(messages.go)}
        </Button>
      </form>
      {wrong && (
        <p className={styles.wrong} role="alert">
          {t(messages.unreadable, { typed: typed.trim(), systems: names.join(", ") })}
        </p>
      )}
      {at ? (
        <ul className={styles.places}>
          {systems.map((system) => (
            <PlaceRow key={system.id} system={system} at={at} />
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>{t(messages.pickHint)}</p>
      )}
    </section>
  );
}
