/** GET /api/layers/{layer}/export?format=&crs=&lang= and the filters of the table: q, bbox, datetime, variant, ids, {field}={value}. */
export const exportFormats = ["geojson", "gpkg", "csv", "xlsx", "dxf"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a file of rows that are not about the real city has in its name. */
export const sampleSuffix = "sample-data";
