import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { aboutProgram } from "./scripts/about-program.ts";
import { compressFiles } from "./scripts/compress-files.ts";
import { preloadFirstScreen } from "./scripts/preload-first-screen.ts";
import { serviceWorker } from "./scripts/service-worker.ts";

const server = `http://127.0.0.1:${process.env["PORT"] ?? "8080"}`;

export default defineConfig({
  root: "client",
  base: "/",
  plugins: [react(), aboutProgram(), preloadFirstScreen(), serviceWorker(), compressFiles()],
  worker: { format: "es" },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The polyfill is an inline script and a data: font is not 'self': both would need holes in the Content-Security-Policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // maplibre-gl is one module of 1.1 MB and loads lazily.
    chunkSizeWarningLimit: 1300,
    // One file for what the shell needs at once: split by who else needs it, it came as twenty.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shell", tags: ["$initial"] }] } } },
  },
  server: {
    fs: { allow: [".."] },
    // Not our own modules: client/api/ is served as /api/request.ts.
    proxy: { "^/(api|ogc|tiles|open311)(/|$)(?!.*\\.tsx?(\\?|$))": server },
  },
});
