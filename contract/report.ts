/* A register or a balance as a file: ?format=&languages=&paper= beside the filters of the list that it is made of. */

export const reportFormats = ["pdf", "xlsx"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** More rows than this are no paper that anybody reads. */
export const mostReportRows = 5000;
