import { createContext, use } from "react";

/** Pop-ups inside a modal <dialog> must lie in it: everything outside is under its backdrop and inert. */
export const PortalContainer = createContext<HTMLElement | null>(null);

export const usePortalContainer = (): HTMLElement | null => use(PortalContainer);
