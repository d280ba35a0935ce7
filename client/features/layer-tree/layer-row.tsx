import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Swatch } from "#client/map/swatch.tsx";
import { startRow } from "#client/state/new-row.ts";
import { openTable } from "#client/state/table-layer.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { layerOpacity, layerShown } from "#client/state/workspace.ts";
import { Button } from "#client/ui/button.tsx";
import { Checkbox } from "#client/ui/checkbox.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Popover } from "#client/ui/popover.tsx";
import { Slider } from "#client/ui/slider.tsx";
import { TreeRow, TreeText } from "#client/ui/tree.tsx";
import { rolesMayEdit } from "#contract/rights.ts";
import type { Counts } from "#contract/rows.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { inPalette } from "#layers/kit/in-palette.ts";
import { type LegendEntry, layerLook, legendOf } from "#painter/legend.ts";
import styles from "./layer-tree.module.css";
import { messages } from "./messages.ts";
import { PaletteChoice } from "./palette-choice.tsx";

export function LayerRow({ layer, count }: { layer: Layer; count: Counts["layers"][string] | undefined }) {
  const t = useText();
  const format = useFormat();
  const view = useViewState();
  const [expanded, setExpanded] = useState(false);
  const [menu, setMenu] = useState(false);
  const shown = layerShown(view, layer);
  const tooFar = view.camera !== null && view.camera.zoom < layer.minZoom;
  const drawn = inPalette(layer, view.palette);
  const entries = legendOf(drawn);
  const look = layerLook(drawn);
  const title = t(layer.title);

  const choose = (choice: { shown?: boolean; opacity?: number }): void =>
    setView(({ layers }) => ({ layers: { ...layers, [layer.id]: { ...layers[layer.id], ...choice } } }));

  return (
    <TreeRow
      level={2}
      label={<span title={tooFar ? t(messages.outOfScale) : undefined}>{title}</span>}
      faint={!shown || tooFar}
      lead={
        <>
          <Checkbox
            checked={shown}
            onChange={() => choose({ shown: !shown })}
            tabIndex={-1}
            aria-label={t(messages.show, { layer: title })}
          />
          {look && <Swatch look={look} />}
        </>
      }
      trail={
        <>
          {count && <span className={styles.count}>{format.integer(count.in_view ?? count.total)}</span>}
          {/* A space for whoever reads the row as one text. */ " "}
          <Popover
            label={t(messages.options, { layer: title })}
            open={menu}
            onOpenChange={setMenu}
            trigger={
              <IconButton icon={<Ellipsis />} label={t(messages.options, { layer: title })} tabIndex={-1} />
            }
          >
            <LayerOptions
              layer={layer}
              opacity={layerOpacity(view, layer.id)}
              onOpacity={(opacity) => choose({ opacity })}
              onDone={() => setMenu(false)}
            />
          </Popover>
        </>
      }
      {...(entries.length > 1 && { expanded, onExpand: setExpanded })}
      onToggle={() => choose({ shown: !shown })}
      checked={shown}
      onMenu={() => setMenu(true)}
    >
      {entries.map((entry) => (
        <EntryRow key={`${entry.field} ${entry.value}`} entry={entry} faint={!shown || tooFar} />
      ))}
    </TreeRow>
  );
}

/** One sign; where the record says what it means, the row opens and tells it. */
function EntryRow({ entry, faint }: { entry: LegendEntry; faint: boolean }) {
  const t = useText();
  const [expanded, setExpanded] = useState(false);
  const { description } = entry;
  return (
    <TreeRow
      level={3}
      label={t(entry.label)}
      lead={<Swatch look={entry.look} />}
      faint={faint}
      {...(description && { expanded, onExpand: setExpanded })}
    >
      {description && <TreeText level={4}>{t(description)}</TreeText>}
    </TreeRow>
  );
}

type OptionsProps = {
  layer: Layer;
  opacity: number;
  onOpacity: (opacity: number) => void;
  onDone: () => void;
};

function LayerOptions({ layer, opacity, onOpacity, onDone }: OptionsProps) {
  const t = useText();
  const format = useFormat();
  const roles = usePerson()?.roles ?? [];
  return (
    <div className={styles.options}>
      {layer.description && <p className={styles.description}>{t(layer.description)}</p>}
      <Slider
        label={t(messages.opacity)}
        value={Math.round(opacity * 100)}
        min={10}
        max={100}
        step={5}
        valueText={format.percent(opacity * 100, 0)}
        onChange={(percent) => onOpacity(percent / 100)}
      />
      {layer.symbology?.normColor && <PaletteChoice />}
      <Button
        variant="quiet"
        onClick={() => {
          onDone();
          openTable(layer.id);
        }}
      >
        {t(messages.table)}
      </Button>
      {rolesMayEdit(roles, layer) && (
        <Button
          variant="quiet"
          onClick={() => {
            onDone();
            startRow(layer);
          }}
        >
          {t(messages.add)}
        </Button>
      )}
    </div>
  );
}
