import { CalendarDays } from "lucide-react";
import { type ComponentProps, useEffect, useRef, useState } from "react";
import { parseDate } from "#client/i18n/parse-date.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Calendar } from "./calendar.tsx";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import styles from "./input.module.css";
import { messages } from "./messages.ts";
import { Popover } from "./popover.tsx";

type Props = Omit<ComponentProps<"input">, "onChange" | "onError" | "value" | "type"> & {
  /** 'YYYY-MM-DD'; null is unknown, and an empty input. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** What is wrong with the typed text, in the reader's language; null once it is right. */
  onError?: (message: string | null) => void;
};

/** Not <input type="date">: the browser shows that one in its own language and knows no Kyrgyz. */
export function DateInput({ value, onChange, onError, className, onBlur, disabled, ...rest }: Props) {
  const t = useText();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const wrong = (text: string): boolean => text.trim() !== "" && parseDate(text) === null;
  const error = typed !== null && wrong(typed) ? t(messages.notDate, { typed: typed.trim() }) : null;
  useEffect(() => input.current?.setCustomValidity(error ?? ""), [error]);

  function change(text: string): void {
    setTyped(text);
    onError?.(wrong(text) ? t(messages.notDate, { typed: text.trim() }) : null);
    if (!wrong(text)) onChange(parseDate(text));
  }

  return (
    <span className={classNames(styles.box, className)}>
      <input
        {...rest}
        ref={input}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        disabled={disabled}
        placeholder={t(messages.datePattern)}
        className={styles.input}
        aria-invalid={error || rest["aria-invalid"] ? true : undefined}
        title={error ?? undefined}
        value={typed ?? (value === null ? "" : format.date(value))}
        onChange={(event) => change(event.target.value)}
        onBlur={(event) => {
          if (error === null) setTyped(null);
          onBlur?.(event);
        }}
      />
      <span className={styles.suffix}>
        <Popover
          open={open}
          onOpenChange={setOpen}
          align="end"
          label={t(messages.openCalendar)}
          trigger={
            <IconButton icon={<CalendarDays />} label={t(messages.openCalendar)} disabled={disabled} />
          }
        >
          <Calendar
            value={value}
            onChange={(day) => {
              setTyped(null);
              onError?.(null);
              onChange(day);
              setOpen(false);
            }}
          />
        </Popover>
      </span>
    </span>
  );
}
