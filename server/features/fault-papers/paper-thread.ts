import sharp from "sharp";
import { serveThread } from "#server/platform/jobs/thread.ts";
import { PdfFile } from "#server/platform/paper/pdf-file.ts";
import { SvgSurface } from "#server/platform/paper/svg-surface.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import type { CrewSheet } from "./crew-sheet.ts";
import { type NoticePaper, pictureSize, pixelsPerMm } from "./notice-paper.ts";
import { paintCrewSheet } from "./paint-crew-sheet.ts";
import { paintDoor } from "./paint-door.ts";
import { paintPicture } from "./paint-picture.ts";

export type PaperTask =
  | { readonly paper: "door"; readonly path: string; readonly notice: NoticePaper }
  | { readonly paper: "picture"; readonly path: string; readonly notice: NoticePaper }
  | { readonly paper: "crew-sheet"; readonly path: string; readonly sheet: CrewSheet };

serveThread<PaperTask>(async (task) => {
  const { path } = task;
  if (task.paper === "picture") {
    const surface = new SvgSurface();
    paintPicture(surface, task.notice);
    const svg = surface.svg(pictureSize, pixelsPerMm);
    await sharp(Buffer.from(svg)).png({ palette: true }).toFile(path);
    return;
  }
  if (task.paper === "door") {
    const { facts, from } = task.notice;
    const about = { title: inWords(facts.head, ["ky", "ru"]), author: inWords(from, ["ky", "ru"]) };
    const file = new PdfFile(path, { ...about, language: "ky" });
    paintDoor(file, task.notice);
    await file.end();
    return;
  }
  const { sheet } = task;
  const languages = languagesOf(sheet.languages);
  const author = inWords(sheet.titleBlock.organisation, languages);
  const file = new PdfFile(path, { title: sheet.code, author, language: languages[0] ?? "ky" });
  paintCrewSheet(file, sheet);
  await file.end();
});
