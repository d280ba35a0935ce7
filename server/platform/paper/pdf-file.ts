import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import PDFDocument from "pdfkit";
import type { Language } from "#layers/kit/text.ts";
import { fontFiles } from "./fonts.ts";
import { PdfSurface, pointsPerMm } from "./pdf-surface.ts";

export type PageSize = { readonly width: number; readonly height: number };
/** `language` is that of the text for who hears it read out. */
export type PdfAbout = { readonly title: string; readonly author: string; readonly language: Language };

/** Pages in millimetres, drawn one after the other. */
export class PdfFile {
  private readonly document: PDFKit.PDFDocument;
  private readonly written: Promise<void>;
  readonly surface: PdfSurface;

  constructor(path: string, { title, author, language }: PdfAbout) {
    this.document = new PDFDocument({
      autoFirstPage: false,
      lang: language,
      displayTitle: true,
      info: { Title: title, Author: author, Creator: "Shaar", Producer: "Shaar" },
    });
    for (const [weight, file] of Object.entries(fontFiles())) this.document.registerFont(weight, file);
    const stream = createWriteStream(path, { mode: 0o600 });
    this.document.pipe(stream);
    this.written = finished(stream);
    this.surface = new PdfSurface(this.document);
  }

  page({ width, height }: PageSize): void {
    this.document.addPage({ size: [width * pointsPerMm, height * pointsPerMm], margin: 0 });
  }

  async end(): Promise<void> {
    this.document.end();
    await this.written;
  }
}
