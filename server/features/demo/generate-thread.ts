import { parentPort } from "node:worker_threads";
import { generateCity } from "#gis-data/kant/index.ts";

parentPort?.postMessage(generateCity());
