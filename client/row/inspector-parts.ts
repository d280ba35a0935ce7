import type { ComponentType } from "react";
import type { Text } from "#client/i18n/text.ts";
import type { FaultState } from "#contract/fault-moves.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";

export type OfRow = { readonly layer: Layer; readonly id: string };

/** A tab that a feature adds to every row with a place. */
export type RowTab = {
  readonly id: string;
  readonly title: Text;
  readonly roles: readonly Role[];
  readonly Content: ComponentType<OfRow>;
  /** Layers whose rows have it; left out: all. */
  readonly layers?: readonly string[];
  /** Beside the title, such as how many there are. */
  readonly Badge?: ComponentType<OfRow>;
};

/** Where on an asset something is broken, and what of the network there is to be told. */
export type OfAsset = {
  readonly layer: string;
  readonly id: string;
  /** Null: on the asset, somewhere. */
  readonly chainage_m: number | null;
  /** 'YYYY-MM-DD': what was known of valves on that day. */
  readonly on: string;
  /** The fault whose crew turns valves there. */
  readonly fault: string;
  /** Nobody turns valves for it any more: the answer is only read when it is asked for. */
  readonly closed: boolean;
};

/** A fault whose papers are taken. */
export type OfFault = { readonly id: string; readonly state: FaultState };

/** How a feature shows the rows that it keeps (`keptBy` of their layer). */
export type KeptRows = {
  readonly Row: ComponentType<{
    readonly id: string;
    /** What another feature knows of the network around an asset. */
    readonly AroundAsset: ComponentType<OfAsset>;
    /** What another feature makes of a fault on paper. */
    readonly Papers: ComponentType<OfFault>;
  }>;
  readonly NewRow: ComponentType;
};

/** What the shell gives the inspector of other features. */
export type InspectorParts = {
  readonly tabs: readonly RowTab[];
  readonly kept: Readonly<Record<string, KeptRows>>;
  readonly AroundAsset: ComponentType<OfAsset>;
  readonly Papers: ComponentType<OfFault>;
};
