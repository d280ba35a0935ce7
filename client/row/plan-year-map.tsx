import { Map as MapIcon } from "lucide-react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { type Text, translate } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { boundsOfGeometry } from "#client/map/geometry.ts";
import { planToPrint } from "#client/map/place-to-print.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { startPrinting } from "#client/state/printing.ts";
import { setView } from "#client/state/view-store.ts";
import { MenuItem, MenuSeparator } from "#client/ui/menu.tsx";
import type { PlanYear } from "#contract/street-plan.ts";
import { isApproved, planStages } from "#contract/street-plan-moves.ts";
import { planItem } from "#layers/council/plan-item.ts";

const texts = {
  item: { ky: "Жылдын картасы, A3", ru: "Карта года, A3", en: "Map of the year, A3" },
  draft: {
    ky: "{year}-жылга көчөлөрдү жакшыртуу планы. Долбоор: кеңеш беките элек",
    ru: "План благоустройства улиц на {year} год. Проект: кенешем не утверждён",
    en: "Street improvement plan for {year}. Draft: not decided by the council",
  },
  decided: {
    ky: "{year}-жылга көчөлөрдү жакшыртуу планы. Кеңештин токтому № {number}",
    ru: "План благоустройства улиц на {year} год. Постановление кенеша № {number}",
    en: "Street improvement plan for {year}. Resolution of the council no. {number}",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Lays an A3 over the streets of a year. What the council has not decided on is on no map of a decided year. */
function printYear({ year, decision, streets }: PlanYear): void {
  const shown = decision ? streets.filter(({ stage }) => isApproved(stage)) : streets;
  const paths = shown.map(({ line }) => line).filter((line) => line.length > 0);
  const words = { year: String(year), number: decision?.resolution_number ?? "" };
  const title = decision ? texts.decided : texts.draft;
  const where = { plan_year: String(year), ...(decision && { stage: planStages.filter(isApproved) }) };
  setView({ year, dock: null });
  startPrinting(
    {
      rows: {
        ...{ layer: planItem.id, where },
        title: {
          ky: translate("ky", title, words),
          ru: translate("ru", title, words),
          en: translate("en", title, words),
        },
      },
    },
    planToPrint(paths),
  );
  const [west, south, east, north] = boundsOfGeometry({ type: "Polygon", coordinates: paths });
  // The card of the print lies over the left of the map.
  flyTo([west - (east - west) / 2, south, east, north]);
}

/** In the menu of a year's papers, for those who read its streets on the map. */
export function PlanYearMap({ plan }: { plan: PlanYear }) {
  const t = useText();
  const person = usePerson();
  if (!hasRole(person, planItem.read)) return null;
  return (
    <>
      <MenuSeparator />
      <MenuItem icon={<MapIcon />} onSelect={() => printYear(plan)}>
        {t(texts.item)}
      </MenuItem>
    </>
  );
}
