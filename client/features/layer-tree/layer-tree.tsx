import { useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Swatch } from "#client/map/swatch.tsx";
import { setView, useViewState } from "#client/state/view-store.ts";
import { layerShown, workspaceThemes } from "#client/state/workspace.ts";
import { Checkbox, Switch } from "#client/ui/checkbox.tsx";
import { Tree, TreeRow } from "#client/ui/tree.tsx";
import { rolesMayRead } from "#contract/rights.ts";
import { layersOfTheme } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Theme, themes } from "#layers/kit/theme.ts";
import { stateLegend } from "#painter/legend.ts";
import { LayerRow } from "./layer-row.tsx";
import styles from "./layer-tree.module.css";
import { messages } from "./messages.ts";
import { useCounts } from "./use-counts.ts";

const themeIds = (Object.keys(themes) as Theme[]).filter((theme) => theme !== "registers").reverse();

/** The layer tree is the legend: themes, their layers, and under each layer its signs. */
export default function LayerTree() {
  const t = useText();
  const view = useViewState();
  const roles = usePerson()?.roles ?? [];
  const counts = useCounts();
  const [onlyInView, setOnlyInView] = useState(false);
  const inWorkspace: readonly Theme[] = workspaceThemes[view.workspace ?? "plan"];
  const ordered = [...themeIds].sort(
    (a, b) => Number(inWorkspace.includes(b)) - Number(inWorkspace.includes(a)),
  );

  const shownLayers = (theme: Theme): Layer[] =>
    layersOfTheme(theme)
      .filter((layer) => rolesMayRead(roles, layer))
      .filter(({ id }) => !onlyInView || (counts[id]?.in_view ?? 0) > 0)
      .toReversed();

  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        <Switch checked={onlyInView} onChange={setOnlyInView}>
          {t(messages.inView)}
        </Switch>
      </div>
      <Tree label={t(messages.layers)}>
        {ordered.map((theme) => {
          const layers = shownLayers(theme);
          return layers.length > 0 && <ThemeRows key={theme} theme={theme} layers={layers} counts={counts} />;
        })}
        <StateRows />
      </Tree>
    </div>
  );
}

type ThemeProps = { theme: Theme; layers: readonly Layer[]; counts: ReturnType<typeof useCounts> };

function ThemeRows({ theme, layers, counts }: ThemeProps) {
  const t = useText();
  const view = useViewState();
  const inWorkspace: readonly Theme[] = workspaceThemes[view.workspace ?? "plan"];
  const [expanded, setExpanded] = useState(inWorkspace.includes(theme));
  const shown = layers.filter((layer) => layerShown(view, layer)).length;
  const checked = shown === 0 ? false : shown === layers.length ? true : "mixed";

  function toggle(): void {
    const next = checked !== true;
    setView(({ layers: choices }) => ({
      layers: {
        ...choices,
        ...Object.fromEntries(layers.map(({ id }) => [id, { ...choices[id], shown: next }])),
      },
    }));
  }

  return (
    <TreeRow
      level={1}
      label={t(themes[theme])}
      lead={<Checkbox checked={checked} onChange={toggle} tabIndex={-1} aria-label={t(themes[theme])} />}
      expanded={expanded}
      onExpand={setExpanded}
      onToggle={toggle}
      checked={checked}
    >
      {layers.map((layer) => (
        <LayerRow key={layer.id} layer={layer} count={counts[layer.id]} />
      ))}
    </TreeRow>
  );
}

/** What dashes mean in every layer of lines. */
function StateRows() {
  const t = useText();
  const [expanded, setExpanded] = useState(false);
  return (
    <TreeRow level={1} label={t(messages.states)} expanded={expanded} onExpand={setExpanded}>
      {stateLegend.map((entry) => (
        <TreeRow
          key={`${entry.field} ${entry.value}`}
          level={2}
          label={t(entry.label)}
          lead={<Swatch look={entry.look} />}
        />
      ))}
    </TreeRow>
  );
}
