import { QueryClientProvider, QueryErrorResetBoundary } from "@tanstack/react-query";
import { Suspense } from "react";
import { queryClient } from "#client/api/query-client.ts";
import { LanguageProvider } from "#client/i18n/language.tsx";
import { useViewLanguage } from "#client/state/view-language.ts";
import { Announcer } from "#client/ui/announcer.tsx";
import { ErrorBoundary } from "#client/ui/error-boundary.tsx";
import { TooltipProvider } from "#client/ui/tooltip.tsx";
import { ErrorPage } from "./error-page.tsx";
import { Notices } from "./notices.tsx";
import { Shell } from "./shell.tsx";
import { StartPage } from "./start-page.tsx";

export function App() {
  return (
    <LanguageProvider language={useViewLanguage()}>
      <QueryClientProvider client={queryClient}>
        <TooltipProvider delayDuration={400} skipDelayDuration={200}>
          <QueryErrorResetBoundary>
            {({ reset }) => (
              <ErrorBoundary
                fallback={(error, retry) => (
                  <ErrorPage
                    error={error}
                    onRetry={() => {
                      reset();
                      retry();
                    }}
                  />
                )}
              >
                <Suspense fallback={<StartPage />}>
                  <Shell />
                </Suspense>
              </ErrorBoundary>
            )}
          </QueryErrorResetBoundary>
          <Notices />
          <Announcer />
        </TooltipProvider>
      </QueryClientProvider>
    </LanguageProvider>
  );
}
