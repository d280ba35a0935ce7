import { ArrowRight } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { boundsOfGeometry } from "#client/map/geometry.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { PlanDifference } from "#contract/compare.ts";
import styles from "./compare.module.css";
import { LandUse, nameOfUse } from "./land-use.tsx";
import { messages } from "./messages.ts";
import { keyOf, pickPlace, usePickedPlace } from "./picked.ts";

type Zones = PlanDifference["from_zones"];
const codes = (zones: Zones): string => zones.map(({ code, id }) => code ?? id.slice(0, 8)).join(", ");

/** Most zones keep their code over variants, and then one says it all. */
const zonesText = ({ from_zones, to_zones }: PlanDifference): string => {
  const [from, to] = [codes(from_zones), codes(to_zones)];
  return from === to ? from : `${from || "—"} → ${to || "—"}`;
};

/** The list; each row leads the map to its place and lights it. */
export function Places({ places }: { places: readonly PlanDifference[] }) {
  const t = useText();
  const format = useFormat();
  const picked = usePickedPlace();
  function show(place: PlanDifference): void {
    pickPlace(keyOf(place));
    flyTo(boundsOfGeometry(place.geometry));
  }
  return (
    <table className={styles.table} aria-label={t(messages.places)}>
      <thead>
        <tr>
          <th scope="col">{t(messages.places)}</th>
          <th scope="col">{t(messages.zones)}</th>
          <th scope="col">{t(messages.hectares)}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => {
          const key = keyOf(place);
          return (
            <tr key={key} data-chosen={key === picked || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.row}
                  aria-pressed={key === picked}
                  title={t(messages.show, {
                    from: t(nameOfUse(place.from)),
                    to: t(nameOfUse(place.to)),
                    area: format.unit(place.area_m2 / 10_000, "ha", 2),
                  })}
                  onClick={() => show(place)}
                >
                  <LandUse use={place.from} />
                  <ArrowRight className={styles.arrow} aria-label="→" />
                  <LandUse use={place.to} />
                </button>
              </th>
              <td className={styles.codes}>{zonesText(place)}</td>
              <td>{format.number(place.area_m2 / 10_000, 2)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
