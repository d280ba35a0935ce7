const spec = "http://www.opengis.net/spec";

/** Only what the tests beside this file hold true. Part 4 (features-4) is followed as in its draft 1.0.0-draft.1. */
export const conformanceClasses: readonly string[] = [
  `${spec}/ogcapi-features-1/1.0/conf/core`,
  `${spec}/ogcapi-features-1/1.0/conf/oas30`,
  `${spec}/ogcapi-features-1/1.0/conf/html`,
  `${spec}/ogcapi-features-1/1.0/conf/geojson`,
  `${spec}/ogcapi-features-2/1.0/conf/crs`,
  `${spec}/ogcapi-features-3/1.0/conf/queryables`,
  `${spec}/ogcapi-features-3/1.0/conf/queryables-query-parameters`,
  `${spec}/ogcapi-features-5/1.0/conf/schemas`,
  `${spec}/ogcapi-features-5/1.0/conf/core-roles-features`,
  `${spec}/ogcapi-features-5/1.0/conf/feature-references`,
  `${spec}/ogcapi-features-5/1.0/conf/returnables-and-receivables`,
  `${spec}/ogcapi-features-5/1.0/conf/queryables`,
  `${spec}/ogcapi-features-4/1.0/conf/create-replace-delete`,
  `${spec}/ogcapi-features-4/1.0/conf/update`,
  `${spec}/ogcapi-features-4/1.0/conf/optimistic-locking-etags`,
];
