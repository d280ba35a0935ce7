import { useMemo } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { MapCorner } from "#client/map/map-overlay.tsx";
import { type DrawnArea, useDrawnAreas } from "#client/map/use-drawn-areas.ts";
import { usePanelShown } from "#client/state/panel-shown.ts";
import { usePointed } from "#client/state/pointed.ts";
import { useTheme } from "#client/state/theme.ts";
import type { WaterBalances } from "#contract/water-balance.ts";
import { colorIn } from "#painter/ground.ts";
import { Legend } from "./legend.tsx";
import { colorOf, figureOf, measures } from "./measures.ts";
import { openZone, useMeasure, useOpenZone } from "./shown.ts";
import { useBalances, zonesOf } from "./use-balances.ts";
import { useValues } from "./values.ts";

/** The zones of the year that the page shows, coloured by what they lose. */
export default function WaterBalanceOnMap() {
  return usePanelShown() === "water-balance" ? <Zones /> : null;
}

function Zones() {
  const answer = useBalances();
  return answer && answer.areas.length > 0 ? <Areas answer={answer} /> : null;
}

function Areas({ answer }: { answer: WaterBalances }) {
  const t = useText();
  const values = useValues();
  const theme = useTheme();
  const open = useOpenZone();
  const measure = useMeasure();
  const pointed = usePointed();
  const areas = useMemo(
    () =>
      answer.areas.flatMap(({ zone, coordinates }): DrawnArea[] => {
        const balance = answer.balances.find((one) => one.zone === zone);
        if (!balance) return [];
        const { value } = figureOf(balance, measure);
        return [
          {
            id: zone,
            parts: coordinates,
            color: colorIn(colorOf(value, measure), theme),
            name: balance.name ? t(balance.name) : "",
            figure: values.of(measures[measure].figure, value),
            look: zone === open ? "chosen" : zone === pointed ? "lit" : "plain",
          },
        ];
      }),
    [answer, measure, theme, t, values, open, pointed],
  );
  useDrawnAreas("water-balance", areas, openZone);
  return (
    <MapCorner place="top-left">
      <Legend
        measure={measure}
        year={answer.year}
        hasUnknown={zonesOf(answer).some((balance) => figureOf(balance, measure).value === null)}
      />
    </MapCorner>
  );
}
