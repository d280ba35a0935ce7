import type { ReactNode } from "react";
import styles from "./badge.module.css";
import { classNames } from "./class-names.ts";

type Props = {
  tone?: "neutral" | "accent" | "good" | "warn" | "danger" | "info";
  icon?: ReactNode;
  children: ReactNode;
};

export const Badge = ({ tone = "neutral", icon, children }: Props) => (
  <span className={classNames(styles.badge, styles[tone])}>
    {icon}
    {children}
  </span>
);
