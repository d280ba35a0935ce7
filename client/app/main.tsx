import "#client/ui/base.css";
import "#client/state/theme.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { settleLanguage } from "#client/state/view-language.ts";
import { App } from "./app.tsx";
import { keepInstallOffer } from "./installing.ts";
import { startWorker } from "./worker.ts";

settleLanguage();
keepInstallOffer();
startWorker();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
