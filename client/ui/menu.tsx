import { Check } from "lucide-react";
import * as Radix from "radix-ui/dropdown-menu";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./menu.module.css";
import { usePortalContainer } from "./portal-container.ts";

type Props = {
  /** The button that opens the menu. */
  trigger: ReactNode;
  children: ReactNode;
  align?: "start" | "center" | "end";
  side?: "top" | "right" | "bottom" | "left";
};

/** Never modal: a modal menu of Radix writes a <style> element, which the Content-Security-Policy refuses. */
export function Menu({ trigger, children, align = "end", side = "bottom" }: Props) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={usePortalContainer()}>
        <Radix.Content className={styles.menu} align={align} side={side} sideOffset={4} collisionPadding={8}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type ItemProps = {
  icon?: ReactNode;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  onSelect: () => void;
  children: ReactNode;
};

export function MenuItem({
  icon,
  shortcut,
  danger = false,
  disabled = false,
  onSelect,
  children,
}: ItemProps) {
  return (
    <Radix.Item
      className={classNames(styles.item, danger && styles.danger)}
      disabled={disabled}
      onSelect={() => onSelect()}
    >
      <span className={styles.mark}>{icon}</span>
      <span className={styles.label}>{children}</span>
      {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
    </Radix.Item>
  );
}

type ChoiceProps<V extends string> = {
  label: string;
  value: V;
  options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[];
  onChange: (value: V) => void;
};

/** One of several: the chosen one carries a tick. */
export function MenuChoice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <>
      <Radix.Label className={styles.heading}>{label}</Radix.Label>
      <Radix.RadioGroup
        value={value}
        onValueChange={(next) => {
          const option = options.find((candidate) => candidate.value === next);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <Radix.RadioItem key={option.value} value={option.value} className={styles.item} lang={option.lang}>
            <span className={styles.mark}>
              <Radix.ItemIndicator>
                <Check />
              </Radix.ItemIndicator>
            </span>
            <span className={styles.label}>{option.label}</span>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </>
  );
}

export const MenuSeparator = () => <Radix.Separator className={styles.separator} />;
