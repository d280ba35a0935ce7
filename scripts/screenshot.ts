import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { demoPassword } from "../server/platform/auth/demo.ts";
import { launchChromium } from "../test/support/launch-chromium.ts";
import { startServer } from "../test/support/running-server.ts";
import { root } from "./run-command.ts";

// node scripts/screenshot.ts: the wide picture of the README, from the sample city as it is now.
const picture = join(root, "docs", "pictures", "city.png");
const page = "/networks?at=15.4/42.8885/74.8480&lang=en";
const patienceMs = 120_000;

const directory = mkdtempSync(join(tmpdir(), "shaar-picture-"));
const server = await startServer({ DATA_DIR: directory });
const browser = await launchChromium();
try {
  const context = await browser.newContext({
    viewport: { width: 1600, height: 800 },
    locale: "en",
    reducedMotion: "reduce",
  });
  await context.request.post(`${server.address}/api/session`, {
    data: { login: "engineer", password: demoPassword },
    headers: { origin: server.address },
  });
  const tab = await context.newPage();
  await tab.goto(`${server.address}${page}`);
  await tab.waitForSelector('[data-map-idle="true"]', { timeout: patienceMs });
  mkdirSync(dirname(picture), { recursive: true });
  await tab.screenshot({ path: picture });
} finally {
  await browser.close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
