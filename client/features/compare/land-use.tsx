import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Swatch } from "#client/map/swatch.tsx";
import { useView } from "#client/state/view-store.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { inPalette, type Palette } from "#layers/kit/in-palette.ts";
import { type LegendEntry, legendOf } from "#painter/legend.ts";
import styles from "./compare.module.css";
import { messages } from "./messages.ts";

const faults: Readonly<Record<string, Text>> = {
  unassigned: messages.unassigned,
  counted_twice: messages.countedTwice,
};

const entryOf = (use: string, palette: Palette = "screen"): LegendEntry | undefined =>
  legendOf(inPalette(functionalZone, palette)).find(({ value }) => value === use);

/** A category as the legend words it, or how the tiling fails. */
export const nameOfUse = (use: string): Text =>
  entryOf(use)?.label ?? faults[use] ?? { ky: use, ru: use, en: use };

/** A use with the sign and letters that it has on the map. */
export function LandUse({ use }: { use: string }) {
  const t = useText();
  const palette = useView((view) => view.palette);
  const entry = entryOf(use, palette);
  return (
    <span className={entry ? styles.use : styles.fault}>
      {entry && <Swatch look={entry.look} />}
      {t(nameOfUse(use))}
    </span>
  );
}
