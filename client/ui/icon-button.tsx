import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./icon-button.module.css";
import { Tooltip } from "./tooltip.tsx";

type Props = Omit<ComponentProps<"button">, "aria-label" | "children"> & {
  icon: ReactNode;
  /** Name for the screen reader and text of the tooltip. */
  label: string;
  shortcut?: string;
  side?: "top" | "right" | "bottom" | "left";
  /** Given: the button switches something, and says whether it is on. */
  pressed?: boolean;
};

export function IconButton({ icon, label, shortcut, side, pressed, className, ...rest }: Props) {
  return (
    <Tooltip text={label} shortcut={shortcut} {...(side && { side })}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        className={classNames(styles.button, className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
