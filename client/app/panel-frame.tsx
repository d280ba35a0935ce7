import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { CircleAlert, Lock } from "lucide-react";
import { type ReactNode, Suspense } from "react";
import { Problem } from "#client/api/problem.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog } from "#client/state/dialog.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { ErrorBoundary } from "#client/ui/error-boundary.tsx";
import { PartNotLoaded } from "#client/ui/lazy-part.ts";
import { Waiting } from "#client/ui/waiting.tsx";
import { messages } from "./messages.ts";
import { reloadWhenSaved } from "./reload.ts";
import { signInText } from "./sign-in-messages.ts";

const texts = {
  noAccess: { ky: "Бул жерге уруксат жок", ru: "Нет доступа", en: "No access" },
  noAccessNext: {
    ky: "Кызматкердин аты менен кириңиз же администратордон уруксат сураңыз.",
    ru: "Войдите как сотрудник или попросите доступ у администратора.",
    en: "Sign in as a member of staff, or ask the administrator for access.",
  },
  notLoaded: {
    ky: "Программанын бул бөлүгү серверден келген жок. Байланышты текшерип, баракты кайра жүктөңүз.",
    ru: "Эта часть программы не пришла с сервера. Проверьте связь и обновите страницу.",
    en: "This part of the program did not come from the server. Check the connection and reload the page.",
  },
  reload: { ky: "Кайра жүктөө", ru: "Обновить", en: "Reload" },
} as const satisfies Readonly<Record<string, Text>>;

export function NoAccess() {
  const t = useText();
  return (
    <EmptyState
      icon={<Lock />}
      title={t(texts.noAccess)}
      action={
        <Button variant="primary" onClick={() => openDialog("sign-in")}>
          {t(signInText)}
        </Button>
      }
    >
      {t(texts.noAccessNext)}
    </EmptyState>
  );
}

export function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  if (error instanceof Problem && (error.status === 401 || error.status === 403)) return <NoAccess />;
  const missing = error instanceof PartNotLoaded;
  return (
    <EmptyState
      icon={<CircleAlert />}
      title={t(messages.failed)}
      action={
        missing ? (
          <Button onClick={reloadWhenSaved}>{t(texts.reload)}</Button>
        ) : (
          <Button onClick={onRetry}>{t(messages.retry)}</Button>
        )
      }
    >
      {missing ? t(texts.notLoaded) : error.message}
    </EmptyState>
  );
}

/** Around each panel of a feature: its failure and its loading stay its own. */
export function PanelFrame({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          fallback={(error, retry) => (
            <Failed
              error={error}
              onRetry={() => {
                reset();
                retry();
              }}
            />
          )}
        >
          <Suspense fallback={<Waiting label={t(messages.loading)} />}>{children}</Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
