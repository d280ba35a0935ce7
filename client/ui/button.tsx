import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";
import { Spinner } from "./spinner.tsx";

type Props = ComponentProps<"button"> & {
  /** One `primary` at most stands on a screen. */
  variant?: "default" | "primary" | "quiet" | "danger";
  icon?: ReactNode;
  /** Shows a spinner and takes no second click, but keeps the focus. */
  busy?: boolean;
};

export function Button({
  variant = "default",
  icon,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classNames(styles.button, styles[variant], className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
