import { type FormEvent, type RefObject, useMemo, useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { systemsOf } from "#client/map/coordinate-systems.ts";
import { ringOf } from "#client/map/editing/shape.ts";
import type { Editor } from "#client/map/editing/use-editor.ts";
import { useMap } from "#client/map/map-context.ts";
import { useMetric } from "#client/map/metric.ts";
import { readCoordinates } from "#client/map/read-coordinates.ts";
import { flyToPoint } from "#client/map/use-camera.ts";
import { type Draft, editDraft } from "#client/state/editing.ts";
import { Button } from "#client/ui/button.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { units } from "#layers/kit/unit.ts";
import styles from "./editor-bar.module.css";
import { messages } from "./messages.ts";

/** A step that a stored place can tell. */
const leastLegM = 0.01;

type Props = { draft: Draft; aim: Editor["aim"] };

/** The next vertex by length and bearing from the last one. Empty inputs follow the pointer. */
function LegForm({ draft, aim }: Props) {
  const t = useText();
  const format = useFormat();
  const metric = useMetric();
  const [length, setLength] = useState<number | null>(null);
  const [bearing, setBearing] = useState<number | null>(null);
  const last = draft.shape.open ? ringOf(draft.shape, draft.shape.open).at(-1) : undefined;
  if (!last) return null;
  const pointed = aim.at;
  const liveLength = pointed ? metric.length([last, pointed]) : null;
  const liveBearing = pointed ? metric.bearing(last, pointed) : null;

  function put(event: FormEvent): void {
    event.preventDefault();
    const angle = bearing ?? liveBearing;
    const metres = length ?? liveLength;
    if (!last || angle === null || metres === null || metres < leastLegM) return;
    editDraft({ do: "add", at: metric.along(last, metres, angle) });
    setLength(null);
    setBearing(null);
  }
  return (
    <form className={styles.typed} onSubmit={put}>
      <NumberInput
        aria-label={t(messages.length)}
        placeholder={liveLength === null ? t(messages.length) : format.number(liveLength, 2)}
        value={length}
        decimals={2}
        min={leastLegM}
        unit={t(units.m)}
        onChange={setLength}
      />
      <NumberInput
        aria-label={t(messages.bearing)}
        placeholder={liveBearing === null ? t(messages.bearing) : format.number(liveBearing, 1)}
        value={bearing}
        decimals={1}
        min={0}
        max={360}
        unit="°"
        onChange={setBearing}
      />
      <Button type="submit" disabled={(length ?? liveLength) === null || (bearing ?? liveBearing) === null}>
        {t(messages.put)}
      </Button>
    </form>
  );
}

/** The next vertex by its coordinates, in any of the city's systems. */
function CoordinateForm() {
  const t = useText();
  const map = useMap();
  const city = useCity();
  const systems = useMemo(() => systemsOf(city), [city]);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  function put(event: FormEvent): void {
    event.preventDefault();
    const at = readCoordinates(typed, { centre: city.centre, systems });
    setWrong(at === null);
    if (!at) return;
    editDraft({ do: "add", at });
    setTyped("");
    const [longitude, latitude] = at;
    if (!map.getBounds().contains([longitude, latitude])) flyToPoint(map, at);
  }
  return (
    <form className={styles.typed} onSubmit={put}>
      <TextInput
        aria-label={t(messages.coordinates)}
        placeholder={t(messages.coordinates)}
        autoComplete="off"
        value={typed}
        aria-invalid={wrong}
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
      />
      <Button type="submit" disabled={typed.trim() === ""}>
        {t(messages.put)}
      </Button>
      {wrong && (
        <p className={styles.typedWrong} role="alert">
          {t(messages.wrongCoordinates, { typed })}
        </p>
      )}
    </form>
  );
}

/** Vertices by numbers, for those who have them on paper. */
export function TypedPlace({ draft, aim, place }: Props & { place: RefObject<HTMLDivElement | null> }) {
  return (
    <div ref={place} className={styles.typedForms}>
      {draft.shape.type !== "Point" && <LegForm draft={draft} aim={aim} />}
      <CoordinateForm />
    </div>
  );
}
