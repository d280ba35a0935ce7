import type { ReactNode } from "react";

export type Column<R> = {
  readonly id: string;
  readonly title: string;
  /** Stands in the head, never in the cells. */
  readonly unit?: string;
  /** Pixels at first; the reader may change it. */
  readonly width: number;
  /** `end` for numbers. */
  readonly align?: "start" | "end";
  readonly sortable?: boolean;
  readonly render: (row: R) => ReactNode;
};

export type Sort = { readonly column: string; readonly descending: boolean };

export const checkWidth = 36;
