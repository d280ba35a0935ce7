import { city } from "#server/platform/city.ts";
import cityJson from "../../gis-data/kant/city.json" with { type: "json" };

export const kant = city.parse(cityJson);
