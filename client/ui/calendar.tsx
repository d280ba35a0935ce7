import { ChevronLeft, ChevronRight } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { months, weekdays, weekdaysShort } from "#client/i18n/calendar.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import styles from "./calendar.module.css";
import { IconButton } from "./icon-button.tsx";
import { messages } from "./messages.ts";
import { addDays, addMonths, monthGrid } from "./month-grid.ts";

const moves: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

export function Calendar({ value, onChange }: { value: string | null; onChange: (date: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const grid = useRef<HTMLTableElement>(null);
  const today = todayInBishkek();
  const [day, setDay] = useState(value ?? today);
  // Arrows carry the focus from day to day; the buttons that turn the page keep it.
  const carriesFocus = useRef(true);
  useEffect(() => {
    if (carriesFocus.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);

  function turn(months: number): void {
    carriesFocus.current = false;
    setDay(addMonths(day, months));
  }

  function key(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    carriesFocus.current = true;
    setDay(move(day));
  }

  return (
    <div className={styles.calendar}>
      <div className={styles.head}>
        <IconButton icon={<ChevronLeft />} label={t(messages.previousMonth)} onClick={() => turn(-1)} />
        <p className={styles.month} aria-live="polite">
          {months[language][Number(day.slice(5, 7)) - 1]} {day.slice(0, 4)}
        </p>
        <IconButton icon={<ChevronRight />} label={t(messages.nextMonth)} onClick={() => turn(1)} />
      </div>
      <table ref={grid} className={styles.grid} onKeyDown={key}>
        <thead>
          <tr>
            {weekdaysShort[language].map((short, index) => (
              <th key={short} scope="col" abbr={weekdays[language][index]}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(day).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date}>
                  <button
                    type="button"
                    className={styles.day}
                    data-day={date}
                    data-outside={date.slice(0, 7) === day.slice(0, 7) ? undefined : true}
                    aria-label={format.date(date, "long")}
                    aria-current={date === today ? "date" : undefined}
                    aria-pressed={date === value}
                    tabIndex={date === day ? 0 : -1}
                    onClick={() => onChange(date)}
                  >
                    {Number(date.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
