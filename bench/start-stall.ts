import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Loaded into the measured server by --import: SIGUSR2 begins the watch, the next one writes what it saw to STALL_FILE. */
const file = process.env.STALL_FILE;
if (isMainThread && file !== undefined && process.argv[1]?.endsWith("main.ts")) {
  // Threads of the server load this file, too, and would take the other one for their own.
  const { StallWatch } = await import("./tiles-stall.ts");
  const watch = new StallWatch();
  let watching = false;
  process.on("SIGUSR2", () => {
    watching = !watching;
    if (watching) watch.start();
    else void watch.stop().then((stall) => writeFileSync(file, JSON.stringify(stall)));
  });
}
