import { useMemo } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { type DrawnLine, useDrawnLines } from "#client/map/use-drawn-lines.ts";
import { usePanelShown } from "#client/state/panel-shown.ts";
import { usePointed } from "#client/state/pointed.ts";
import { useTheme } from "#client/state/theme.ts";
import type { StoredSection } from "#contract/heat-loss.ts";
import { colorIn, inkOf } from "#painter/ground.ts";
import { openSection, useMethod, useOpenSection } from "./chosen.ts";
import { lookOf, lossOf } from "./loss-look.ts";
import { useHeatLoss } from "./queries.ts";

const none: readonly StoredSection[] = [];
/** Below this zoom most sections are shorter than their figure. */
const lettersFrom = 14.5;

/** The sections of the season that the panel shows, coloured by W/m with the figure on the line. */
export default function HeatLossOnMap() {
  return usePanelShown() === "heat-loss" && <Sections />;
}

function Sections() {
  const sections = useHeatLoss()?.sections ?? none;
  const open = useOpenSection();
  const method = useMethod();
  const pointed = usePointed();
  const theme = useTheme();
  const format = useFormat();
  const lines = useMemo(
    () =>
      sections.map((section): DrawnLine => {
        const loss = lossOf(section, method);
        const { color: hue, width } = lookOf(loss);
        const color = colorIn(hue, theme);
        return {
          id: section.id,
          path: section.path,
          color,
          width,
          ink: inkOf(color, theme),
          letter: loss === null ? "?" : format.integer(loss),
          look: section.id === open ? "chosen" : section.id === pointed ? "lit" : "plain",
        };
      }),
    [sections, method, theme, format, open, pointed],
  );
  useDrawnLines("heat-loss", lines, openSection, lettersFrom);
  return null;
}
