import * as Radix from "radix-ui/tooltip";
import type { ReactNode } from "react";
import { usePortalContainer } from "./portal-container.ts";
import styles from "./tooltip.module.css";

export { Provider as TooltipProvider } from "radix-ui/tooltip";

type Props = {
  text: string;
  shortcut?: string | undefined;
  side?: "top" | "right" | "bottom" | "left";
  children: ReactNode;
};

/** Says what the one control inside does. The control needs a name of its own: fingers see no tooltips. */
export function Tooltip({ text, shortcut, side = "bottom", children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal container={usePortalContainer()}>
        <Radix.Content side={side} sideOffset={6} collisionPadding={8} className={styles.tooltip}>
          {text}
          {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
