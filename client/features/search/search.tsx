import { useQuery } from "@tanstack/react-query";
import { Search as SearchIcon } from "lucide-react";
import * as Radix from "radix-ui/popover";
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from "react";
import { request } from "#client/api/request.ts";
import { usePerson } from "#client/api/session.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { startRow } from "#client/state/new-row.ts";
import { startPrinting } from "#client/state/printing.ts";
import { openTable } from "#client/state/table-layer.ts";
import type { ViewState } from "#client/state/view-state.ts";
import { setView } from "#client/state/view-store.ts";
import { layerShown } from "#client/state/workspace.ts";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { TextInput } from "#client/ui/text-input.tsx";
import type { Found, SearchAnswer } from "#contract/search.ts";
import { layerOf, layers } from "#layers/index.ts";
import { type Command, commandsFor, programCommands } from "./matches.ts";
import { messages } from "./messages.ts";
import styles from "./search.module.css";

type Item = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly run: () => void;
};
type Group = { readonly title: Text; readonly items: readonly Item[] };

const goToSearch: Shortcut = { keys: "Ctrl+K", everywhere: true, label: messages.goToSearch };

/** One box for addresses, codes, names, layers and commands. */
export default function Search() {
  const t = useText();
  const language = useLanguage();
  const roles = usePerson()?.roles ?? [];
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  /** Null means the first. Kept by its id: answers that come late move the others, never the choice. */
  const [activeId, setActiveId] = useState<string | null>(null);
  useShortcut(goToSearch, () => {
    input.current?.focus();
    input.current?.select();
  });
  const asked = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ["search", asked],
    queryFn: ({ signal }) =>
      request<SearchAnswer>(`/api/search?q=${encodeURIComponent(asked)}&limit=12`, { signal }),
    enabled: asked !== "",
    placeholderData: (old) => old,
  });

  const placeOf = (found: Found): Item => ({
    id: found.id,
    label: found.label[language],
    detail: [found.detail?.[language], layerOf(found.layer)?.title[language]].filter(Boolean).join(" · "),
    run: () => {
      const layer = layerOf(found.layer);
      setView(
        (view) => ({
          selection: { layer: found.layer, ids: [found.id] },
          // What was looked for must not lie in a layer that is switched off.
          ...(layer && !layerShown(view, layer) && { layers: shownIn(view.layers, layer.id) }),
        }),
        "push",
      );
      if (found.bbox) flyTo(found.bbox);
      else openTable(found.layer);
    },
  });
  const itemOf = (command: Command): Item => ({
    id: command.id,
    label: command.label,
    detail: command.detail ?? "",
    run: () => run(command),
  });
  const commands = [...programCommands(typed, language), ...commandsFor(typed, layers, roles, language)];
  const groups: Group[] = [
    { title: messages.places, items: asked === "" ? [] : (data?.found ?? []).map(placeOf) },
    { title: messages.layers, items: commands.filter(({ kind }) => kind === "show").map(itemOf) },
    { title: messages.commands, items: commands.filter(({ kind }) => kind !== "show").map(itemOf) },
  ].filter(({ items }) => items.length > 0);
  const items = groups.flatMap((group) => group.items);
  const active = Math.max(
    0,
    items.findIndex(({ id }) => id === activeId),
  );

  function choose(item: Item | undefined): void {
    if (!item) return;
    setOpen(false);
    setTyped("");
    input.current?.blur();
    item.run();
  }

  function key(event: KeyboardEvent): void {
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length > 0) {
      event.preventDefault();
      const next = active + (event.key === "ArrowDown" ? 1 : -1);
      setActiveId(items.at(next % items.length)?.id ?? null);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(items[active]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (typed === "") input.current?.blur();
      setTyped("");
      setOpen(false);
    }
  }

  const shown = open && typed.trim() !== "";
  return (
    <Radix.Root open={shown}>
      <Radix.Anchor asChild>
        <search className={styles.box}>
          <TextInput
            ref={input}
            icon={<SearchIcon aria-hidden="true" />}
            role="combobox"
            aria-label={t(messages.search)}
            aria-expanded={shown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={shown && items[active] ? `${listId}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={t(messages.placeholder)}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              setActiveId(null);
              setOpen(true);
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={key}
          />
        </search>
      </Radix.Anchor>
      <Radix.Portal>
        <Radix.Content
          className={styles.list}
          align="start"
          sideOffset={4}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          // Losing the focus closes the list, so a press on it must leave the focus in the input.
          onPointerDown={(event) => event.preventDefault()}
        >
          <Results
            listId={listId}
            groups={groups}
            items={items}
            active={active}
            onActive={setActiveId}
            onChoose={choose}
          />
          {items.length === 0 && (
            <p className={styles.note} role="status">
              {isFetching ? t(messages.searching) : t(messages.nothing, { typed: typed.trim() })}
            </p>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function run(command: Command): void {
  if (command.kind === "print") startPrinting();
  else if (command.kind === "add") startRow(command.layer);
  else if (command.kind === "table") openTable(command.layer.id);
  else setView(({ layers: choices }) => ({ layers: shownIn(choices, command.layer.id) }));
}

type Choices = ViewState["layers"];
const shownIn = (choices: Choices, layer: string): Choices => ({
  ...choices,
  [layer]: { ...choices[layer], shown: true },
});

type ResultsProps = {
  listId: string;
  groups: readonly Group[];
  items: readonly Item[];
  active: number;
  onActive: (id: string) => void;
  onChoose: (item: Item) => void;
};

function Results({ listId, groups, items, active, onActive, onChoose }: ResultsProps) {
  const t = useText();
  return (
    <div id={listId} role="listbox" aria-label={t(messages.search)}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options; <fieldset> may not stand in a listbox
        <div key={group.title.en} role="group" aria-label={t(group.title)}>
          <div className={styles.group} aria-hidden="true">
            {t(group.title)}
          </div>
          {group.items.map((item) => {
            const index = items.indexOf(item);
            return (
              // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays in the input, which names this option by aria-activedescendant
              <div
                key={item.id}
                id={`${listId}-${index}`}
                role="option"
                className={styles.option}
                aria-selected={index === active}
                onPointerMove={() => onActive(item.id)}
                onClick={() => onChoose(item)}
              >
                <span className={styles.label}>{item.label}</span>
                <span className={styles.detail}>{item.detail}</span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
