import { serveThread } from "#server/platform/jobs/thread.ts";
import { drawnOf, isSample } from "#server/platform/paper/drawn-rows.ts";
import { PdfFile } from "#server/platform/paper/pdf-file.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { paintSheet } from "./paint-sheet.ts";
import type { DrawnSheet, SheetContent } from "./sheet-content.ts";

export type SheetTask = { readonly content: SheetContent; readonly path: string; readonly city: string };

/** The rest is compressing and writing the file. */
const paintingShare = 0.9;

serveThread<SheetTask>(async ({ content, path, city }, send, progress) => {
  const { order, layers } = content;
  const languages = languagesOf(order.languages);
  const drawn = drawnOf(layers);
  const title = inWords(order.title_block.title, languages) || city;
  const file = new PdfFile(path, { title, author: city, language: languages[0] ?? "ky" });
  const pages = paintSheet(file, content, drawn, (share) => progress(paintingShare * share));
  await file.end();
  await send({ pages, sample: isSample(drawn) } satisfies DrawnSheet);
});
