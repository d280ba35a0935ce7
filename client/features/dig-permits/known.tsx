import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setHovered } from "#client/state/hover.ts";
import { setView } from "#client/state/view-store.ts";
import type { KnownNearby } from "#contract/dig-permits.ts";
import { layerOf } from "#layers/index.ts";
import styles from "./dig-permits.module.css";
import { messages } from "./messages.ts";

type Props = {
  known: KnownNearby;
  /** A form that is open stays so: its objects are only shown on the map. */
  still?: boolean;
};

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
      <p className={styles.small}>{t(messages.asked, { layers: titles.join(", ") })}</p>
    </>
  );
}

type Row = KnownNearby["owners"][number]["rows"][number];

function KnownObject({ row: { layer, id, code, distance_m }, still }: { row: Row; still: boolean }) {
  const t = useText();
  const format = useFormat();
  const title = layerOf(layer)?.title;
  return (
    <button
      type="button"
      onPointerEnter={() => setHovered({ layer, id })}
      onPointerLeave={() => setHovered(null)}
      onFocus={() => setHovered({ layer, id })}
      onBlur={() => setHovered(null)}
      onClick={() => {
        if (!still) setView({ selection: { layer, ids: [id] } }, "push");
      }}
    >
      <span>
        {title && t(title)} {code ?? t(messages.noCode)}
      </span>
      <span className={styles.distance}>{t(messages.distance, { m: format.number(distance_m, 1) })}</span>
    </button>
  );
}
