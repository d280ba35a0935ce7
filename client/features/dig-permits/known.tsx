import { Eye } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setHovered } from "#client/state/hover.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { layerShown } from "#client/state/workspace.ts";
import { Button } from "#client/ui/button.tsx";
import type { KnownNearby } from "#contract/dig-permits.ts";
import { layerOf } from "#layers/index.ts";
import styles from "./dig-permits.module.css";
import { messages } from "./messages.ts";

type Props = {
  known: KnownNearby;
  /** A form that is open stays so: its objects are told, not opened. */
  still?: boolean;
};

const layersOf = ({ owners }: KnownNearby): string[] => [
  ...new Set(owners.flatMap(({ rows }) => rows.map(({ layer }) => layer))),
];

/** What is known there, by owner. Never "nothing": what the asked layers do not hold may be there all the same. */
export function Known({ known, still = false }: Props) {
  const t = useText();
  const titles = known.asked.map((id) => t(layerOf(id)?.title ?? { ky: id, ru: id, en: id }));
  return (
    <>
      {known.owners.length === 0 ? (
        <p className={styles.note}>{t(messages.nothingKnown)}</p>
      ) : (
        <ul className={styles.plain}>
          {known.owners.map(({ owner, rows }) => (
            <li key={owner?.id ?? ""}>
              <p className={styles.owner}>{owner ? t(owner.title) : t(messages.unknownOwner)}</p>
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <li key={row.id}>
                    <KnownObject row={row} still={still} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <ShowLayers layers={layersOf(known)} />
      <p className={styles.small}>{t(messages.asked, { layers: titles.join(", ") })}</p>
    </>
  );
}

type Row = KnownNearby["owners"][number]["rows"][number];

function KnownObject({ row, still }: { row: Row; still: boolean }) {
  const { layer, id } = row;
  if (still)
    return (
      <div className={styles.row}>
        <KnownWords row={row} />
      </div>
    );
  return (
    <button
      type="button"
      className={styles.row}
      onPointerEnter={() => setHovered({ layer, id })}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered({ layer, id })}
      onBlur={() => setHovered(null)}
      onClick={() => setView({ selection: { layer, ids: [id] } }, "push")}
    >
      <KnownWords row={row} />
    </button>
  );
}

function KnownWords({ row: { layer, code, distance_m } }: { row: Row }) {
  const t = useText();
  const format = useFormat();
  const title = layerOf(layer)?.title;
  return (
    <>
      <span>
        {title && t(title)} {code ?? t(messages.noCode)}
      </span>
      <span className={styles.distance}>{t(messages.distance, { m: format.number(distance_m, 1) })}</span>
    </>
  );
}

/** The map of streets leaves networks out; whoever digs wants to see them. */
function ShowLayers({ layers }: { layers: readonly string[] }) {
  const t = useText();
  const view = useViewState();
  const hidden = layers.filter((id) => {
    const layer = layerOf(id);
    return layer && !layerShown(view, layer);
  });
  if (hidden.length === 0) return null;
  const shown = Object.fromEntries(hidden.map((id) => [id, { ...view.layers[id], shown: true }]));
  return (
    <div className={styles.show}>
      <Button icon={<Eye />} onClick={() => setView({ layers: { ...view.layers, ...shown } })}>
        {t(messages.showLayers)}
      </Button>
    </div>
  );
}
