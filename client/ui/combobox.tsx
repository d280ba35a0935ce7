import { ChevronsUpDown, X } from "lucide-react";
import * as Radix from "radix-ui/popover";
import { type KeyboardEvent, useId, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { classNames } from "./class-names.ts";
import styles from "./combobox.module.css";
import { IconButton } from "./icon-button.tsx";
import inputStyles from "./input.module.css";
import { messages } from "./messages.ts";
import { usePortalContainer } from "./portal-container.ts";
import { useAsyncOptions } from "./use-async-options.ts";

export type Option = { readonly value: string; readonly label: string; readonly detail?: string };

type Props = {
  id?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
  "aria-label"?: string;
  value: Option | null;
  onChange: (option: Option | null) => void;
  /** What fits a typed text; an empty text asks for the first few. */
  search: (typed: string, signal: AbortSignal) => Promise<readonly Option[]>;
  placeholder?: string;
  disabled?: boolean;
};

/** A pick list too long for a <select>: type, choose with arrows and Enter. */
export function Combobox({ value, onChange, search, placeholder, disabled = false, ...field }: Props) {
  const t = useText();
  const listId = useId();
  const container = usePortalContainer();
  const [typed, setTyped] = useState<string | null>(null);
  /** Null means the first. Kept by its value: answers that come late move the others, never the choice. */
  const [activeValue, setActiveValue] = useState<string | null>(null);
  const open = typed !== null;
  const { options, loading, error } = useAsyncOptions(search, typed);
  const active = Math.max(
    0,
    options.findIndex((option) => option.value === activeValue),
  );

  function choose(option: Option | undefined): void {
    if (!option) return;
    onChange(option);
    setTyped(null);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setTyped("");
      else if (options.length > 0) {
        const next = active + (event.key === "ArrowDown" ? 1 : -1);
        setActiveValue(options.at(next % options.length)?.value ?? null);
      }
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      // What is shown still fits the text before: only what an arrow key has picked is meant.
      if (!loading || activeValue !== null) choose(options[active]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  }

  return (
    <Radix.Root open={open}>
      <Radix.Anchor asChild>
        <span className={inputStyles.box}>
          <input
            {...field}
            type="text"
            role="combobox"
            autoComplete="off"
            className={inputStyles.input}
            disabled={disabled}
            placeholder={placeholder}
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && options[active] ? `${listId}-${active}` : undefined}
            value={typed ?? value?.label ?? ""}
            onChange={(event) => {
              setTyped(event.target.value);
              setActiveValue(null);
            }}
            onClick={(event) => {
              event.currentTarget.select();
              setTyped((now) => now ?? "");
            }}
            onBlur={() => setTyped(null)}
            onKeyDown={key}
          />
          <span className={inputStyles.suffix}>
            {value && !disabled ? (
              <IconButton icon={<X />} label={t(messages.clear)} onClick={() => onChange(null)} />
            ) : (
              <span className={styles.arrows}>
                <ChevronsUpDown aria-hidden="true" />
              </span>
            )}
          </span>
        </span>
      </Radix.Anchor>
      <Radix.Portal container={container}>
        <Radix.Content
          // A list below its input: no dialog, whose name would have to be told.
          role="presentation"
          className={styles.list}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // A press on an option must not take the focus from the input: losing it closes the list.
          onPointerDown={(event) => event.preventDefault()}
        >
          <div
            id={listId}
            role="listbox"
            aria-label={field["aria-label"] ?? placeholder ?? t(messages.searching)}
          >
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the input, which names this option by aria-activedescendant
              <div
                key={option.value}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classNames(styles.option, option.value === value?.value && styles.chosen)}
                onPointerMove={() => setActiveValue(option.value)}
                onClick={() => choose(option)}
              >
                <span>{option.label}</span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </div>
            ))}
          </div>
          {options.length === 0 && (
            <p className={styles.note} role="status">
              {error?.message ?? t(loading ? messages.searching : messages.nothingFound)}
            </p>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
