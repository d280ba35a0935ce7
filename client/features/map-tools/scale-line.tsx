import { useEffect, useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useMap } from "#client/map/map-context.ts";
import { metresPerPixel } from "#client/map/metres-per-pixel.ts";
import styles from "./map-tools.module.css";
import { messages } from "./messages.ts";
import { scaleBar } from "./scale.ts";

const mostPixels = 110;

export function ScaleLine() {
  const map = useMap();
  const t = useText();
  const format = useFormat();
  const [scale, setScale] = useState(() => metresPerPixel(map.getCenter().lat, map.getZoom()));
  useEffect(() => {
    const update = (): void => setScale(metresPerPixel(map.getCenter().lat, map.getZoom()));
    map.on("move", update);
    return () => {
      map.off("move", update);
    };
  }, [map]);
  const { metres, pixels } = scaleBar(scale, mostPixels);
  const length = metres >= 1000 ? format.unit(metres / 1000, "km") : format.unit(metres, "m");
  return (
    <div
      className={styles.scale}
      role="img"
      aria-label={t(messages.scaleIs, { length })}
      style={{ width: pixels }}
    >
      {length}
    </div>
  );
}
