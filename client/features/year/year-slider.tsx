import { CalendarClock, RotateCcw } from "lucide-react";
import { useState } from "react";
import { useCity } from "#client/api/session.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useShownYear } from "#client/map/map-date.ts";
import { setView } from "#client/state/view-store.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Slider } from "#client/ui/slider.tsx";
import styles from "./year-slider.module.css";
import { storedYear, yearRange } from "./years.ts";

const messages = {
  year: {
    ky: "Жыл: картада жылдын аягындагы абал",
    ru: "Год: на карте то, что было на его конец",
    en: "Year: the map shows what was there at its end",
  },
  yearIs: { ky: "{year}-жыл", ru: "{year} год", en: "{year}" },
  latest: { ky: "Акыркы маалыматка кайтуу", ru: "К последним данным", en: "Back to the latest data" },
} as const satisfies Readonly<Record<string, Text>>;

/** One year for every layer of the map. Folded away it says only which year is shown. */
export function YearSlider() {
  const t = useText();
  const city = useCity();
  const year = useShownYear();
  const range = yearRange(city.last_year_with_data, Number(todayInBishkek().slice(0, 4)));
  const [open, setOpen] = useState(false);
  const text = t(messages.yearIs, { year: String(year) });
  const show = (next: number): void => setView({ year: storedYear(next, range) });
  return (
    <div className={styles.year}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        title={t(messages.year)}
        onClick={() => setOpen(!open)}
      >
        <CalendarClock />
        {text}
      </button>
      {open && (
        <>
          <Slider
            bare
            className={styles.slider}
            label={t(messages.year)}
            value={year}
            min={range.first}
            max={range.last}
            valueText={text}
            onChange={show}
          />
          <IconButton
            icon={<RotateCcw />}
            label={t(messages.latest)}
            side="top"
            disabled={year === range.opening}
            onClick={() => show(range.opening)}
          />
        </>
      )}
    </div>
  );
}
