import { streetLight } from "#layers/roads/street-light.ts";
import type { Context } from "./context.ts";
import { distance } from "./point.ts";
import { type CityTable, type Item, pointGeometry, sample, table } from "./rows.ts";
import { streetSlots } from "./street-slots.ts";

export const lightTotals = { spacing: 35, existing: 905, working: 0.71 };

/** Lights stand where the town began to put them: collectors, the centre, paved streets. The rest of the places is dark. */
export function lightTable({ plan, id }: Context): CityTable {
  const { free } = streetSlots(plan, lightTotals.spacing, [-1], (s) => (s.class === "local" ? 5.1 : 7));
  const rank = ({ street, p }: (typeof free)[number]) =>
    (street.class === "collector"
      ? 0
      : street.surface === "asphalt"
        ? 600
        : street.surface === "gravel"
          ? 1500
          : 3000) + distance(p, [-60, 150]);
  const chosen = free
    .map((slot, i) => ({ slot, i }))
    .sort((a, b) => rank(a.slot) - rank(b.slot) || a.i - b.i)
    .slice(0, lightTotals.existing)
    .sort((a, b) => a.i - b.i);
  if (chosen.length < lightTotals.existing) throw new Error(`only ${chosen.length} places for lights`);
  const lit = Math.round(lightTotals.existing * lightTotals.working);
  const rows = chosen.map(({ slot }, n): Item<typeof streetLight> => {
    const collector = slot.street.class === "collector";
    const works = Math.floor(((n + 1) * lit) / chosen.length) > Math.floor((n * lit) / chosen.length);
    return {
      row: {
        id: id("street_light", n),
        code: `Ф-${String(n + 1).padStart(4, "0")}`,
        street_id: id("street", slot.street.key),
        lamp: collector ? "sodium" : n % 9 === 0 ? "led" : n % 3 === 0 ? "mercury" : "sodium",
        power_w: collector ? 150 : n % 9 === 0 ? 50 : 100,
        lamp_state: works ? "lit" : "dark",
        checked_on: `2013-${10 + (n % 3)}-${10 + (n % 18)}`,
        pole: n % 11 === 0 ? "wood" : collector ? "steel" : "concrete",
        height_m: collector ? 9 : 7,
        owner_id: id("organisation", "city"),
        ...sample(1972 + ((n * 5) % 34)),
      },
      geometry: pointGeometry(slot.p),
    };
  });
  return table(streetLight, rows);
}
