import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** The file that a person gets by this button. */
export async function takenFile(page: Page, button: Locator): Promise<{ name: string; file: Buffer }> {
  const download = page.waitForEvent("download");
  await button.click();
  const directory = await mkdtemp(join(tmpdir(), "shaar-taken-"));
  try {
    const path = join(directory, "file");
    await (await download).saveAs(path);
    return { name: (await download).suggestedFilename(), file: await readFile(path) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
