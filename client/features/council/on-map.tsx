import { useMemo } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { type DrawnLine, useDrawnLines } from "#client/map/use-drawn-lines.ts";
import { usePointed } from "#client/state/pointed.ts";
import { useTheme } from "#client/state/theme.ts";
import { useView } from "#client/state/view-store.ts";
import type { PlannedStreet } from "#contract/street-plan.ts";
import { colorIn } from "#painter/ground.ts";
import { openStreet, useOpenStreet, useWork } from "./chosen.ts";
import { hasWork, mainWorkOf } from "./figures.ts";
import { usePlanYear } from "./use-plan-year.ts";
import { lookOf } from "./work-look.ts";

const none: readonly PlannedStreet[] = [];
/** The streets of the year that the page shows, each in the colour of the work that is looked at or costs most. */
export function CouncilOnMap() {
  const here = useView(({ workspace }) => workspace === "council");
  return here ? <Streets /> : null;
}

function Streets() {
  const streets = usePlanYear()?.streets ?? none;
  const open = useOpenStreet();
  const work = useWork();
  const pointed = usePointed();
  const theme = useTheme();
  const language = useLanguage();
  const lines = useMemo(
    () =>
      streets
        .filter((street) => street.line.length > 1 && hasWork(street, work))
        .flatMap((street): DrawnLine[] => {
          const look = lookOf(work ?? mainWorkOf(street));
          if (look?.kind !== "line") return [];
          return [
            {
              id: street.id,
              path: street.line,
              color: colorIn(look.color, theme),
              letter: look.letter?.[language] ?? "",
              look: street.id === open ? "chosen" : street.id === pointed ? "lit" : "plain",
            },
          ];
        }),
    [streets, work, theme, language, open, pointed],
  );
  useDrawnLines("council", lines, openStreet);
  return null;
}
