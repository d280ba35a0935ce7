import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcons } from "./icons.ts";

/** Writes the pictures of the installed app into client/public; run it after the drawing has changed. */
for (const { name, picture } of await drawIcons())
  writeFileSync(join(import.meta.dirname, "..", "client", "public", name), picture);
