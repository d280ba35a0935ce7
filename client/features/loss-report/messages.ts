import type { Text } from "#client/i18n/text.ts";

export const messages = {
  report: { ky: "Жылдык отчёт", ru: "Отчёт за год", en: "Report of the year" },
  languages: { ky: "Отчёттун тили", ru: "Язык отчёта", en: "Language of the report" },
  pdf: { ky: "PDF, окууга", ru: "PDF, для чтения", en: "PDF, to be read" },
  xlsx: { ky: "XLSX, эсептөөгө", ru: "XLSX, для расчётов", en: "XLSX, to calculate with" },
  readyPdf: {
    ky: "{year}-жылдын отчёту: PDF, {pages} бет",
    ru: "Отчёт за {year} год: PDF, страниц {pages}",
    en: "Report of {year}: PDF, {pages} pages",
  },
  readyXlsx: {
    ky: "{year}-жылдын отчёту: XLSX, {pages} барак",
    ru: "Отчёт за {year} год: XLSX, листов {pages}",
    en: "Report of {year}: XLSX, {pages} sheets",
  },
} as const satisfies Readonly<Record<string, Text>>;
