import { Suspense } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog, useOpenDialog } from "#client/state/dialog.ts";
import { Dialog } from "#client/ui/dialog.tsx";
import { ErrorBoundary } from "#client/ui/error-boundary.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { messages } from "./messages.ts";
import { Failed } from "./panel-frame.tsx";

const dialogs = {
  "sign-in": lazyPart(() => import("./sign-in-dialog.tsx")),
  account: lazyPart(() => import("./account-dialog.tsx")),
  shortcuts: lazyPart(() => import("./shortcuts-dialog.tsx")),
  outbox: lazyPart(() => import("./outbox-dialog.tsx")),
  about: lazyPart(() => import("./about-dialog.tsx")),
};

const close = (): void => openDialog(null);

export function Dialogs() {
  const t = useText();
  const name = useOpenDialog();
  const Open = name && dialogs[name];
  if (!Open) return null;
  return (
    <ErrorBoundary
      key={name}
      fallback={(error, retry) => (
        <Dialog title={t(messages.failed)} closeLabel={t(messages.close)} onClose={close}>
          <Failed error={error} onRetry={retry} />
        </Dialog>
      )}
    >
      <Suspense>
        <Open onClose={close} />
      </Suspense>
    </ErrorBoundary>
  );
}
