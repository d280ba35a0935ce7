import { X } from "lucide-react";
import { useLayoutEffect, useState } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { setHovered } from "#client/state/hover.ts";
import { useView } from "#client/state/view-store.ts";
import { coveredNow } from "#client/ui/covered.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { inPalette } from "#layers/kit/in-palette.ts";
import { layerLook } from "#painter/legend.ts";
import styles from "./crossing-list.module.css";
import { featureLabel } from "./feature-label.ts";
import type { Position } from "./geometry.ts";
import type { Hit } from "./hits.ts";
import { useMap } from "./map-context.ts";
import { messages } from "./messages.ts";
import { Swatch } from "./swatch.tsx";
import { type Crossing, pick } from "./use-pointer.ts";

const shownHits = 8;

function HitRow({ hit, picked }: { hit: Hit; picked: boolean }) {
  const language = useLanguage();
  const t = useText();
  const palette = useView((view) => view.palette);
  const look = layerLook(inPalette(hit.layer, palette));
  const title = t(hit.layer.title);
  const label = featureLabel(hit.layer, hit.properties, language);
  const point = (): void => setHovered({ layer: hit.layer.id, id: hit.id });
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={picked}
        onClick={() => pick(hit, false)}
        onPointerEnter={point}
        onFocus={point}
      >
        {look && <Swatch look={look} />}
        <span className={styles.title}>{title}</span>
        {label !== title && <span className={styles.label}>{label}</span>}
      </button>
    </li>
  );
}

type ScreenPlace = {
  readonly x: number;
  readonly y: number;
  /** Pixels at the foot of the map that a sheet lies over. */
  readonly covered: number;
};

/** Where a place of the ground is on the screen now. */
function useScreenPlace([longitude, latitude]: Position): ScreenPlace {
  const map = useMap();
  const [place, setPlace] = useState<ScreenPlace>({ x: 0, y: 0, covered: 0 });
  useLayoutEffect(() => {
    const follow = (): void => {
      const { x, y } = map.project([longitude, latitude]);
      setPlace({ x, y, covered: coveredNow(map.getContainer()).bottom });
    };
    follow();
    map.on("move", follow);
    return () => {
      map.off("move", follow);
    };
  }, [map, longitude, latitude]);
  return place;
}

/** What lies on one another under a click; the uppermost is picked already. */
export function CrossingList({ crossing, onClose }: { crossing: Crossing; onClose: () => void }) {
  const t = useText();
  const selection = useView((view) => view.selection);
  const hits = crossing.hits.slice(0, shownHits);
  const { x, y, covered } = useScreenPlace(crossing.at);
  return (
    <section
      className={styles.list}
      aria-label={t(messages.here)}
      style={{ "--x": `${x}px`, "--y": `${y}px`, "--covered": `${covered}px` }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h3>{t(messages.here)}</h3>
        <IconButton icon={<X />} label={t(messages.close)} onClick={onClose} />
      </header>
      <ul>
        {hits.map((hit) => (
          <HitRow key={hit.id} hit={hit} picked={selection?.ids.includes(hit.id) ?? false} />
        ))}
      </ul>
    </section>
  );
}
