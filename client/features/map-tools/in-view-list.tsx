import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { featureLabel } from "#client/map/feature-label.ts";
import { type Hit, hitsOf } from "#client/map/hits.ts";
import { useMap } from "#client/map/map-context.ts";
import { Swatch } from "#client/map/swatch.tsx";
import { pick } from "#client/map/use-pointer.ts";
import { setHovered } from "#client/state/hover.ts";
import { useView } from "#client/state/view-store.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { layers } from "#layers/index.ts";
import { inPalette } from "#layers/kit/in-palette.ts";
import { layerLook } from "#painter/legend.ts";
import styles from "./map-tools.module.css";
import { messages } from "./messages.ts";
import { groupRows, type InView } from "./rows-in-view.ts";

/** More than this nobody goes through with the arrow keys; the search and the table are for that. */
const mostRows = 200;

/** What is drawn now, asked again when the map has come to rest. */
function useRowsInView(): InView {
  const map = useMap();
  const language = useLanguage();
  const format = useFormat();
  const [inView, setInView] = useState<InView>({ groups: [], left: 0 });
  useEffect(() => {
    const read = (): void => {
      const hits = hitsOf(map.queryRenderedFeatures());
      const label = (hit: Hit): string => featureLabel(hit.layer, hit.properties, language);
      setInView(groupRows(hits, layers, label, format.compare, mostRows));
    };
    read();
    map.on("idle", read);
    return () => {
      map.off("idle", read);
    };
  }, [map, language, format]);
  return inView;
}

/** The map as a list, for the keyboard and the screen reader: arrows go through what is in view, Enter picks. */
export function InViewList({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { groups, left } = useRowsInView();
  const selection = useView((view) => view.selection);
  const palette = useView((view) => view.palette);
  const rows = groups.flatMap((group) => group.hits);
  const [activeId, setActiveId] = useState<string | null>(null);
  const found = rows.findIndex((hit) => hit.id === activeId);
  const at = found === -1 ? 0 : found;
  const active = rows[at];

  const isThere = rows.length > 0;
  useEffect(() => {
    if (isThere) list.current?.focus();
  }, [isThere]);
  useEffect(() => () => setHovered(null), []);

  function go(to: number): void {
    const hit = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (!hit) return;
    setActiveId(hit.id);
    setHovered({ layer: hit.layer.id, id: hit.id });
    document.getElementById(`${id}-${hit.id}`)?.scrollIntoView({ block: "nearest" });
  }
  function key(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + (activeId === null ? 0 : 1),
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) go(to);
    else if ((event.key === "Enter" || event.key === " ") && active) pick(active, event.shiftKey);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section className={styles.list} aria-label={t(messages.inView)}>
      <header className={styles.listHead}>
        <h3>{t(messages.inView)}</h3>
        <IconButton icon={<X />} label={t(messages.close)} onClick={onClose} />
      </header>
      {rows.length === 0 ? (
        <p className={styles.empty}>{t(messages.inViewEmpty)}</p>
      ) : (
        <div
          ref={list}
          className={styles.rows}
          role="listbox"
          aria-label={t(messages.inView)}
          aria-activedescendant={active && `${id}-${active.id}`}
          tabIndex={0}
          onKeyDown={key}
        >
          {groups.map(({ layer, hits }) => {
            const look = layerLook(inPalette(layer, palette));
            return (
              // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role; there is no element for it.
              <div key={layer.id} role="group" aria-label={t(layer.title)}>
                <div className={styles.group} aria-hidden="true">
                  {look && <Swatch look={look} />}
                  {t(layer.title)}
                  <span className={styles.count}>{hits.length}</span>
                </div>
                {hits.map((hit) => (
                  <div
                    key={hit.id}
                    id={`${id}-${hit.id}`}
                    className={styles.row}
                    role="option"
                    tabIndex={-1}
                    aria-selected={selection?.ids.includes(hit.id) ?? false}
                    data-active={hit.id === active?.id}
                    onClick={(event) => pick(hit, event.shiftKey)}
                    onKeyDown={() => undefined}
                    onPointerEnter={() => setHovered({ layer: layer.id, id: hit.id })}
                  >
                    {featureLabel(layer, hit.properties, language)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      )}
      {left > 0 && <p className={styles.more}>{t(messages.inViewMore, { count: left })}</p>}
    </section>
  );
}
