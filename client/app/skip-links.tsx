import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { focusRegion, type RegionId, regionId } from "./regions.ts";
import styles from "./skip-links.module.css";

const links: readonly { readonly region: RegionId; readonly text: Text }[] = [
  { region: "map", text: { ky: "Картага өтүү", ru: "Перейти к карте", en: "Skip to the map" } },
  { region: "panel", text: { ky: "Катмарларга өтүү", ru: "Перейти к слоям", en: "Skip to the layers" } },
  {
    region: "inspector",
    text: { ky: "Тандалган объектке өтүү", ru: "Перейти к объекту", en: "Skip to the selected object" },
  },
];

export function SkipLinks() {
  const t = useText();
  return (
    <div className={styles.links}>
      {links.map(({ region, text }) => (
        <a
          key={region}
          href={`#${regionId(region)}`}
          onClick={(event) => {
            event.preventDefault();
            focusRegion(document.getElementById(regionId(region)));
          }}
        >
          {t(text)}
        </a>
      ))}
    </div>
  );
}
