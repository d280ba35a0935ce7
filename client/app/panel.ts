import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Text } from "#client/i18n/text.ts";
import type { Role } from "#layers/kit/roles.ts";

/** A part of a feature that the shell gives a place. `Content` is `lazyPart(() => import("#client/features/…"))`: it loads when it is shown. */
export type Panel = {
  /** Stands in the address when the panel lies in the dock: `dock=table`. */
  readonly id: string;
  readonly title: Text;
  readonly icon: LucideIcon;
  readonly Content: ComponentType;
  /** The layer whose rows it lists: a link to one of them opens it first. */
  readonly lists?: string;
  /** Who finds it; left out: everybody who finds its workspace, or the dock. */
  readonly roles?: readonly Role[];
};
