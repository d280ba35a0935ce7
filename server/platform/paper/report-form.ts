import { z } from "zod";
import { type Paper, papers, type SheetLanguages, sheetLanguages } from "#contract/paper.ts";
import { type ReportFormat, reportFormats } from "#contract/report.ts";
import { textResponses } from "../http/responses.ts";
import { type Query, readChoice } from "../rows/parameters.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();

/** Parameters of every route that answers a report. */
export const formParameters = { format: text, languages: text, paper: text };

export type ReportForm = {
  readonly format: ReportFormat;
  readonly languages: SheetLanguages;
  readonly paper: Paper;
};

/** A plus sign that nobody encoded is a space in a query. */
const spaced = ({ languages, ...query }: Query): Query => ({
  ...query,
  ...(languages !== undefined && {
    languages: typeof languages === "string" ? languages.replace(" ", "+") : languages,
  }),
});

export const readForm = (query: Query): ReportForm => ({
  format: readChoice(query, "format", { known: reportFormats, otherwise: "pdf" }),
  languages: readChoice(spaced(query), "languages", { known: sheetLanguages, otherwise: "ky+ru" }),
  paper: readChoice(query, "paper", { known: papers, otherwise: "A4" }),
});

export const reportTypes = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Readonly<Record<ReportFormat, string>>;

export const reportResponses = textResponses({
  [reportTypes.pdf]: z.string(),
  [reportTypes.xlsx]: z.string(),
});
