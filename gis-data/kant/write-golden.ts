import { writeFileSync } from "node:fs";
import { golden } from "./golden.ts";
import { generateCity } from "./index.ts";

// node gis-data/kant/write-golden.ts, after a wanted change of the city.
writeFileSync(
  new URL("./golden.json", import.meta.url),
  `${JSON.stringify(golden(generateCity()), null, 2)}\n`,
);
