import type { ComponentType } from "react";
import type { Text } from "#client/i18n/text.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";

export type OfRow = { readonly layer: Layer; readonly id: string };

/** A tab that a feature adds to every row with a place. */
export type RowTab = {
  readonly id: string;
  readonly title: Text;
  readonly roles: readonly Role[];
  readonly Content: ComponentType<OfRow>;
  /** Beside the title, such as how many there are. */
  readonly Badge?: ComponentType<OfRow>;
};

/** How a feature shows the rows that it keeps (`keptBy` of their layer). */
export type KeptRows = {
  readonly Row: ComponentType<{ readonly id: string }>;
  readonly NewRow: ComponentType;
};

/** What the shell gives the inspector of other features. */
export type InspectorParts = {
  readonly tabs: readonly RowTab[];
  readonly kept: Readonly<Record<string, KeptRows>>;
};
