import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { focusRegion, type RegionId, regionId } from "./regions.ts";
import styles from "./skip-links.module.css";

const texts = {
  map: { ky: "Картага өтүү", ru: "Перейти к карте", en: "Skip to the map" },
  panel: { ky: "Сол панелге өтүү", ru: "Перейти к левой панели", en: "Skip to the left panel" },
  inspector: { ky: "Тандалган объектке өтүү", ru: "Перейти к объекту", en: "Skip to the selected object" },
  dock: { ky: "Төмөнкү панелге өтүү", ru: "Перейти к нижней панели", en: "Skip to the bottom panel" },
} as const satisfies Readonly<Record<string, Text>>;
const label: Text = { ky: "Тез өтүү", ru: "Быстрый переход", en: "Skip links" };

/** To the regions that are shown now. */
export function SkipLinks({ regions }: { regions: readonly (RegionId & keyof typeof texts)[] }) {
  const t = useText();
  return (
    <nav className={styles.links} aria-label={t(label)}>
      {regions.map((region) => (
        <a
          key={region}
          href={`#${regionId(region)}`}
          onClick={(event) => {
            event.preventDefault();
            focusRegion(document.getElementById(regionId(region)));
          }}
        >
          {t(texts[region])}
        </a>
      ))}
    </nav>
  );
}
