import * as Radix from "radix-ui/popover";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import styles from "./combobox.module.css";
import inputStyles from "./input.module.css";
import { usePortalContainer } from "./portal-container.ts";
import { useAsyncOptions } from "./use-async-options.ts";

export type Suggestion = { readonly id: string; readonly label: string; readonly detail?: string };

type Props<S extends Suggestion> = {
  id?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
  /** Names the list. */
  label: string;
  value: string;
  onChange: (typed: string) => void;
  onChoose: (suggestion: S) => void;
  /** Not asked for an empty text. Keep its identity: it is asked again when it changes. */
  search: (typed: string, signal: AbortSignal) => Promise<readonly S[]>;
  /** Said where nothing fits. */
  nothing: string;
  placeholder?: string;
  maxLength?: number;
  suffix?: ReactNode;
};

/** Of fewer characters nobody expects that something fits. */
const shortest = 3;

/**
 * A free text with suggestions. Nothing is chosen for the writer: Enter goes to the form until an arrow key has picked a
 * suggestion, and what was typed stays as it was typed.
 */
export function SuggestInput<S extends Suggestion>(props: Props<S>) {
  const { label, value, onChange, onChoose, search, nothing, suffix, ...field } = props;
  const listId = useId();
  const container = usePortalContainer();
  const [open, setOpen] = useState(false);
  /** Kept by its id: suggestions that come late move the others, never the choice. */
  const [activeId, setActiveId] = useState<string | null>(null);
  const { options, loading, error } = useAsyncOptions(
    search,
    open && value.trim() !== "" ? value.trim() : null,
  );
  const active = options.findIndex(({ id }) => id === activeId);
  const isEmpty = open && value.trim().length >= shortest && options.length === 0 && !loading && !error;
  const shown = open && options.length > 0;

  function choose(option: S | undefined): void {
    if (!option) return;
    onChoose(option);
    setOpen(false);
    setActiveId(null);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const count = options.length;
      const next = event.key === "ArrowDown" ? (active + 1) % count : (active <= 0 ? count : active) - 1;
      setActiveId(options[next]?.id ?? null);
    } else if (event.key === "Enter" && shown && options[active]) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <Radix.Root open={shown || isEmpty}>
      <Radix.Anchor asChild>
        <span className={inputStyles.box}>
          <input
            {...field}
            type="text"
            role="combobox"
            autoComplete="off"
            className={inputStyles.input}
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown && options[active] ? `${listId}-${active}` : undefined}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
              setActiveId(null);
              setOpen(true);
            }}
            onBlur={() => setOpen(false)}
            onKeyDown={key}
          />
          {suffix && <span className={inputStyles.suffix}>{suffix}</span>}
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
          // A press on a suggestion must not take the focus from the input: losing it closes the list.
          onPointerDown={(event) => event.preventDefault()}
        >
          <div id={listId} role="listbox" aria-label={label}>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the input, which names this option by aria-activedescendant
              <div
                key={option.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                className={styles.option}
                onPointerMove={() => setActiveId(option.id)}
                onClick={() => choose(option)}
              >
                <span>{option.label}</span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </div>
            ))}
          </div>
          {isEmpty && (
            <p className={styles.note} role="status">
              {nothing}
            </p>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
