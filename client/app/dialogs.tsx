import { lazy, Suspense } from "react";
import { openDialog, useOpenDialog } from "#client/state/dialog.ts";

const dialogs = {
  "sign-in": lazy(() => import("./sign-in-dialog.tsx")),
  account: lazy(() => import("./account-dialog.tsx")),
  shortcuts: lazy(() => import("./shortcuts-dialog.tsx")),
  outbox: lazy(() => import("./outbox-dialog.tsx")),
  about: lazy(() => import("./about-dialog.tsx")),
};

export function Dialogs() {
  const name = useOpenDialog();
  const Open = name && dialogs[name];
  return <Suspense>{Open && <Open onClose={() => openDialog(null)} />}</Suspense>;
}
