import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { encodings } from "#contract/import.ts";
import { type Choices, listImports, loadFile, undoLoad } from "./load-file.ts";
import { openOwnServer } from "./local-server.ts";
import { readCity } from "./platform/city.ts";
import { readConfig } from "./platform/config.ts";
import { StartError } from "./platform/db/errors.ts";

const usage = `npm run data -- load FILE --layer LAYER [options]
npm run data -- list
npm run data -- undo ID
  load  reads GeoJSON, GeoPackage, a zipped Shapefile, CSV, Excel, KML, DXF or OSM into a layer, whole or not at all
  list  what was loaded
  undo  takes a whole load back
  --layer LAYER            layer to load into, such as water_main
  --source NAME            layer of the file, when it holds several
  --crs CODE               EPSG code of its coordinates, such as 28413
  --encoding NAME          ${encodings.join(", ")}
  --map COLUMN=FIELD       what a column of the file is; again for each column. FIELD may be easting, northing, extra, ignore
  --set FIELD=VALUE        the same value for every row
  --value FIELD:TEXT=CODE  what a text of the file means for a choice
  --node-layer LAYER       layer that new nodes of a network go to
  --tolerance METRES       how far ends of pipes may lie from each other and still meet
  --swap-axes              the file gives northing before easting
  --leave-out-bad-rows     load the good rows though there are bad ones
  --reason TEXT            kept in the history
  --dry-run                only checks, saves nothing
  --city DIRECTORY         a city of one's own, as for npm start`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    layer: { type: "string" },
    source: { type: "string" },
    crs: { type: "string" },
    encoding: { type: "string" },
    map: { type: "string", multiple: true, default: [] },
    set: { type: "string", multiple: true, default: [] },
    value: { type: "string", multiple: true, default: [] },
    "node-layer": { type: "string" },
    tolerance: { type: "string" },
    "swap-axes": { type: "boolean", default: false },
    "leave-out-bad-rows": { type: "boolean", default: false },
    reason: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    city: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

async function run(): Promise<string> {
  const [command, argument] = positionals;
  const complete =
    command === "list" || ((command === "load" || command === "undo") && argument !== undefined);
  if (values.help || !complete) return usage;
  const choices = command === "load" ? choicesOf(argument ?? "") : undefined;
  const config = readConfig(process.env);
  const city = await readCity(values.city ?? join(import.meta.dirname, "..", "gis-data", "kant"));
  const language = (process.env.LC_ALL || process.env.LANG || "").slice(0, 2);
  const server = await openOwnServer(config, city, ["ky", "ru"].includes(language) ? language : "en");
  try {
    if (command === "list") return await listImports(server);
    if (command === "undo") return await undoLoad(server, argument ?? "");
    return choices ? await loadFile(server, choices, (line) => process.stderr.write(`${line}\n`)) : usage;
  } finally {
    await server.close();
  }
}

function choicesOf(file: string): Choices {
  if (!existsSync(file)) throw new StartError(`There is no file ${file}.`);
  if (values.layer === undefined) throw new StartError("Say which layer to load into: --layer water_main.");
  const encoding = encodings.find(
    (known) => known === (values.encoding === "cp1251" ? "windows-1251" : values.encoding),
  );
  if (values.encoding !== undefined && encoding === undefined) {
    throw new StartError(`--encoding ${values.encoding} is not one of ${encodings.join(", ")}.`);
  }
  return {
    file,
    layer: values.layer,
    source: values.source ?? null,
    encoding: encoding ?? null,
    srid: values.crs === undefined ? null : numberOf("--crs", values.crs.replace(/^epsg:/i, "")),
    columns: pairs("--map", values.map),
    constants: pairs("--set", values.set),
    values: values.value.map((text) => {
      const [, field = "", given = "", code = ""] = /^(\w+):(.*)=(\w*)$/.exec(text) ?? [];
      if (field === "")
        throw new StartError(`--value ${text}: write it as FIELD:TEXT=CODE, such as material:ст=steel.`);
      return { field, given, code };
    }),
    nodeLayer: values["node-layer"] ?? null,
    toleranceM: values.tolerance === undefined ? null : numberOf("--tolerance", values.tolerance),
    swapAxes: values["swap-axes"],
    leaveOutBadRows: values["leave-out-bad-rows"],
    reason: values.reason ?? null,
    dryRun: values["dry-run"],
  };
}

function numberOf(option: string, text: string): number {
  const number = Number(text.replace(",", "."));
  if (text.trim() === "" || !Number.isFinite(number))
    throw new StartError(`${option} ${text} is not a number.`);
  return number;
}

/** At the last `=`: a column of a file may have one in its name, a field has none. */
function pairs(option: string, given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const at = option === "--set" ? text.indexOf("=") : text.lastIndexOf("=");
      if (at < 1) throw new StartError(`${option} ${text}: write it as NAME=VALUE.`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

run().then(console.log, (error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
