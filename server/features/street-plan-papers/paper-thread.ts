import { serveThread } from "#server/platform/jobs/thread.ts";
import { PdfFile } from "#server/platform/paper/pdf-file.ts";
import { paintYear } from "./paint-year.ts";
import { texts } from "./texts.ts";
import type { YearPaper } from "./year-paper.ts";

export type PaperTask = { readonly path: string; readonly paper: YearPaper };
export type DrawnPaper = { readonly pages: number };

/** The rest is compressing and writing the file. */
const paintingShare = 0.85;

serveThread<PaperTask>(async ({ path, paper }, send, progress) => {
  const title = texts.title.ky.replace("{year}", String(paper.plan.year));
  const file = new PdfFile(path, { title, author: paper.city, language: "ky" });
  const pages = paintYear(file, paper, (share) => progress(paintingShare * share));
  await file.end();
  await send({ pages } satisfies DrawnPaper);
});
