import { type ComponentType, lazy } from "react";

/** The code of a part did not come from the server. Browsers remember that of the page: only loading it again asks anew. */
export class PartNotLoaded extends Error {}

/** A part that loads when it is first shown. */
export const lazyPart = <Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() =>
    load().catch((cause: unknown) => {
      throw new PartNotLoaded("A part of the program was not loaded", { cause });
    }),
  );
