import * as Radix from "radix-ui/popover";
import type { ReactNode } from "react";
import styles from "./popover.module.css";
import { usePortalContainer } from "./portal-container.ts";

type Props = {
  trigger: ReactNode;
  /** Name of the pop-up for the screen reader. */
  label: string;
  children: ReactNode;
  align?: "start" | "center" | "end";
  side?: "top" | "right" | "bottom" | "left";
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function Popover({
  trigger,
  label,
  children,
  align = "start",
  side = "bottom",
  open,
  onOpenChange,
}: Props) {
  return (
    <Radix.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={usePortalContainer()}>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
