import { type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { parseNumber } from "#client/i18n/parse-number.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { classNames } from "./class-names.ts";
import styles from "./input.module.css";
import { messages } from "./messages.ts";

type Props = Omit<
  ComponentProps<"input">,
  "onChange" | "onError" | "value" | "type" | "min" | "max" | "step"
> & {
  /** Null is unknown, and an empty input. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** What is wrong with the typed text, in the reader's language; null once it is right. */
  onError?: (message: string | null) => void;
  decimals?: number;
  min?: number | undefined;
  max?: number | undefined;
  unit?: string | undefined;
};

/** Takes a decimal comma or point. A text that is no number stays as typed, is marked, and keeps the form from being sent. */
export function NumberInput({
  value,
  onChange,
  onError,
  decimals,
  min,
  max,
  unit,
  className,
  onBlur,
  onKeyDown,
  ...rest
}: Props) {
  const t = useText();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);

  const problem = (text: string): string | null => {
    if (text.trim() === "") return null;
    const number = parseNumber(text);
    if (number === null) return t(messages.notNumber, { typed: text.trim() });
    if (min !== undefined && number < min) return t(messages.tooSmall, { limit: format.number(min) });
    if (max !== undefined && number > max) return t(messages.tooLarge, { limit: format.number(max) });
    return null;
  };
  const error = typed === null ? null : problem(typed);
  useEffect(() => input.current?.setCustomValidity(error ?? ""), [error]);

  function change(text: string): void {
    setTyped(text);
    const wrong = problem(text);
    onError?.(wrong);
    if (wrong === null) onChange(text.trim() === "" ? null : parseNumber(text));
  }

  function key(event: KeyboardEvent<HTMLInputElement>): void {
    onKeyDown?.(event);
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (direction === 0 || event.defaultPrevented) return;
    event.preventDefault();
    const step = event.shiftKey ? 10 : 1;
    const next = Math.min(Math.max((value ?? 0) + direction * step, min ?? -Infinity), max ?? Infinity);
    change(format.number(next, decimals));
  }

  return (
    <span className={classNames(styles.box, className)}>
      <input
        {...rest}
        ref={input}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={classNames(styles.input, styles.number)}
        aria-invalid={error || rest["aria-invalid"] ? true : undefined}
        title={error ?? undefined}
        value={typed ?? (value === null ? "" : format.number(value, decimals))}
        onChange={(event) => change(event.target.value)}
        onKeyDown={key}
        onBlur={(event) => {
          if (error === null) setTyped(null);
          onBlur?.(event);
        }}
      />
      {unit && <span className={styles.suffix}>{unit}</span>}
    </span>
  );
}
