import { writeDocs } from "./generated-docs.ts";
import { root } from "./run-command.ts";

// npx node scripts/write-docs.ts, after a change of layers/ or of the sample city.
writeDocs(root);
