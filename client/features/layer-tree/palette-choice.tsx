import { useText } from "#client/i18n/use-text.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Segmented } from "#client/ui/segmented.tsx";
import { palettes } from "#layers/kit/in-palette.ts";
import styles from "./layer-tree.module.css";
import { messages } from "./messages.ts";

/** Map, legend, tables and prints follow; the link keeps it. */
export function PaletteChoice() {
  const t = useText();
  const palette = useView((view) => view.palette);
  return (
    <>
      <Segmented
        label={t(messages.colors)}
        value={palette}
        options={palettes.map((value) => ({ value, label: t(messages[value]) }))}
        onChange={(chosen) => setView({ palette: chosen })}
      />
      {palette === "norm" && <p className={styles.description}>{t(messages.normNote)}</p>}
    </>
  );
}
