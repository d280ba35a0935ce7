import { copyFile, link, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { copyAsUtf8, detectEncoding, type Encoding } from "./encoding.ts";
import { type Dataset, loadGdal, setGdal, takeMessages } from "./gdal.ts";
import { brokenFile, nothingInside, unknownFormat } from "./refusals.ts";
import { BadZip, plainName, unzip } from "./unzip.ts";

/** What the file is, by its extension. GDAL's own guess must agree, so that a drawing cannot pose as a table. */
const drivers: Readonly<Record<string, readonly string[]>> = {
  ".geojson": ["GeoJSON", "GeoJSONSeq", "TopoJSON"],
  ".json": ["GeoJSON", "GeoJSONSeq", "TopoJSON"],
  ".geojsonl": ["GeoJSONSeq"],
  ".gpkg": ["GPKG"],
  ".shp": ["ESRI Shapefile"],
  ".fgb": ["FlatGeobuf"],
  ".csv": ["CSV"],
  ".tsv": ["CSV"],
  ".xlsx": ["XLSX"],
  ".ods": ["ODS"],
  ".kml": ["KML"],
  ".dxf": ["DXF"],
  ".osm": ["OSM"],
  ".pbf": ["OSM"],
};
const companions = [".shx", ".dbf", ".prj", ".cpg"];
const archives = [".zip", ".kmz"];
const tables = [".csv", ".tsv"];
/** AutoCAD 2007. */
const firstUtf8Drawing = 1021;
/** In a .dbf; its header is binary. */
const headerLengthAt = 8;
const mostUnpackedBytes = 2_000_000_000;

export type Source = {
  /** Path of the content, whose name says nothing. */
  readonly path: string;
  /** Name as it was uploaded. */
  readonly name: string;
  readonly encoding: Encoding | null;
  /** A directory for this file alone. */
  readonly directory: string;
  /** Where GDAL writes. */
  readonly output: string;
};
export type OpenSource = {
  readonly driver: string;
  readonly encoding: Encoding | null;
  readonly info: object;
  /** Anew for every pass: some drivers read a file only once, from its beginning to its end. */
  open(): Promise<Dataset>;
};

/** Opens what was uploaded: one file, or every map file of an archive. */
export async function openSource(source: Source): Promise<OpenSource[]> {
  const extension = extname(source.name).toLowerCase();
  if (archives.includes(extension)) return await openArchive(source);
  if (!drivers[extension]) throw unknownFormat(source.name);
  const path = join(source.directory, plainName(source.name));
  if (!tables.includes(extension)) await linkOrCopy(source.path, path);
  return [await openFile(source, path, source.path)];
}

async function openArchive(source: Source): Promise<OpenSource[]> {
  const extensions = [...Object.keys(drivers), ...companions];
  let paths: string[];
  try {
    paths = await unzip(source.path, source.directory, { extensions, mostBytes: mostUnpackedBytes });
  } catch (error) {
    if (error instanceof BadZip) throw brokenFile(source.name, error.message);
    throw error;
  }
  const main = paths.filter((path) => drivers[extname(path)]);
  if (main.length === 0) throw nothingInside(source.name);
  const opened: OpenSource[] = [];
  for (const path of main) opened.push(await openFile(source, path, path));
  return opened;
}

async function openFile(source: Source, path: string, content: string): Promise<OpenSource> {
  const { encoding, options, drawing = "" } = await howToOpen(source, path, content);
  const gdal = await loadGdal(source.output);
  await setGdal(source.output, "DXF_ENCODING", drawing);
  const open = async (): Promise<Dataset> => {
    takeMessages();
    const { datasets } = await gdal.open(path, options).catch(() => ({ datasets: [] }));
    const [dataset] = datasets;
    if (!dataset) throw brokenFile(source.name, takeMessages().at(-1));
    return dataset;
  };
  const dataset = await open();
  const driver = driverOf(dataset);
  const { info } = dataset;
  await gdal.close(dataset);
  if (!driver || !drivers[extname(path)]?.includes(driver)) throw brokenFile(source.name, driver);
  return { driver, encoding, info, open };
}

type HowToOpen = { encoding: Encoding | null; options: string[]; drawing?: string };

async function howToOpen({ encoding }: Source, path: string, content: string): Promise<HowToOpen> {
  const extension = extname(path);
  if (tables.includes(extension)) {
    return {
      encoding: await copyAsUtf8(content, path, encoding),
      options: [
        ...["AUTODETECT_TYPE=NO", "EMPTY_STRING_AS_NULL=YES", "KEEP_GEOM_COLUMNS=YES"],
        "GEOM_POSSIBLE_NAMES=wkt,geom,geometry,the_geom",
      ],
    };
  }
  if (extension === ".xlsx" || extension === ".ods") {
    return { encoding: null, options: ["HEADERS=FORCE"] };
  }
  if (extension === ".shp") {
    const found = encoding ?? (await shapefileEncoding(path));
    return { encoding: found, options: [`ENCODING=${gdalName[found]}`] };
  }
  if (extension === ".dxf") {
    const found = encoding ?? (await drawingEncoding(path));
    return { encoding: found, options: [], ...(found && { drawing: gdalName[found] }) };
  }
  return { encoding: null, options: [] };
}

const gdalName: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "windows-1251": "CP1251",
  "utf-16le": "UTF-16LE",
  ibm866: "CP866",
};

/** As its .cpg says; without one most programs wrote the Cyrillic of Windows. */
async function shapefileEncoding(path: string): Promise<Encoding> {
  const stem = path.slice(0, -".shp".length);
  const named = await readFile(`${stem}.cpg`, "latin1").catch(() => "");
  if (/1251/.test(named)) return "windows-1251";
  if (/866/.test(named)) return "ibm866";
  if (/utf-?8/i.test(named)) return "utf-8";
  const table = await readFile(`${stem}.dbf`).catch(() => Buffer.alloc(32));
  return detectEncoding(table.subarray(table.readUInt16LE(headerLengthAt)));
}

/** Null where the drawing names its code page or is of a version that is always UTF-8. */
async function drawingEncoding(path: string): Promise<Encoding | null> {
  const bytes = await readFile(path);
  const head = bytes.toString("latin1", 0, 20_000);
  const version = /\$ACADVER\s+1\s+AC(\d{4})/.exec(head)?.[1];
  if (head.includes("$DWGCODEPAGE") || Number(version) >= firstUtf8Drawing) return null;
  return detectEncoding(bytes);
}

const driverOf = ({ info }: Dataset): string | undefined =>
  "driverShortName" in info && typeof info.driverShortName === "string" ? info.driverShortName : undefined;

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
