import type { CSSProperties, ReactNode } from "react";
import { type RegionId, regionId } from "./regions.ts";

type Props = {
  region: RegionId;
  label: string;
  as?: "section" | "nav" | "aside" | "main" | "header";
  className?: string | undefined;
  style?: CSSProperties;
  children: ReactNode;
};

export const Region = ({ region, label, as: Tag = "section", className, style, children }: Props) => (
  <Tag
    id={regionId(region)}
    data-region={region}
    data-covers={region === "panel" || region === "inspector" ? "" : undefined}
    aria-label={label}
    tabIndex={-1}
    className={className}
    style={style}
  >
    {children}
  </Tag>
);
