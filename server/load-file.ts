import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { storedFile } from "#contract/files.ts";
import {
  type ImportSettings,
  type ImportState,
  importList,
  importRows,
  importSettings,
  importState,
  type SourceLayer,
} from "#contract/import.ts";
import { isOver, job } from "#contract/jobs.ts";
import { problem } from "#contract/problem.ts";
import type { LocalAnswer, OwnServer } from "./local-server.ts";
import { StartError } from "./platform/db/errors.ts";

export type Choices = {
  readonly file: string;
  readonly layer: string;
  readonly source: string | null;
  readonly encoding: string | null;
  readonly srid: number | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly constants: Readonly<Record<string, string>>;
  readonly values: readonly { readonly field: string; readonly given: string; readonly code: string }[];
  readonly nodeLayer: string | null;
  readonly toleranceM: number | null;
  readonly swapAxes: boolean;
  readonly leaveOutBadRows: boolean;
  readonly reason: string | null;
  readonly dryRun: boolean;
};

const shownBadRows = 20;

/** The steps of the browser's import, from a terminal. */
export async function loadFile(
  server: OwnServer,
  choices: Choices,
  tell: (line: string) => void,
): Promise<string> {
  const id = randomUUID();
  const uploaded = await server.upload(
    `/api/files?name=${encodeURIComponent(basename(choices.file))}`,
    choices.file,
  );
  const { id: file_id } = storedFile.parse(accepted(uploaded));
  const { encoding, dryRun, leaveOutBadRows: leave_out_bad_rows, reason } = choices;
  const read = await step(
    server,
    "/api/imports",
    { id, file_id, ...(encoding !== null && { encoding }) },
    tell,
  );
  const settings = await settingsFor(server, read, choices);
  tell(described(settings));
  const checked = await step(server, `/api/imports/${id}/check`, settings, tell);
  const { summary } = checked;
  if (!summary) throw new StartError("The check gave no result.");
  if (summary.nodes) tell(`Nodes: ${summary.nodes.new} new, ${summary.nodes.existing} existing.`);
  if (summary.loaded_before)
    tell(`This file was loaded into ${choices.layer} on ${summary.loaded_before.slice(0, 10)}.`);
  const bad = summary.bad_rows > 0 ? await badRows(server, checked) : "";
  if (bad !== "" && !leave_out_bad_rows) {
    await server.ask("DELETE", `/api/imports/${id}`);
    throw new StartError(
      `${bad}\nNothing was saved: ${summary.bad_rows} of ${summary.rows} rows have faults.`,
    );
  }
  if (dryRun) {
    await server.ask("DELETE", `/api/imports/${id}`);
    return `${bad}\n${summary.rows - summary.bad_rows} of ${summary.rows} rows can be loaded. Nothing was saved.`.trim();
  }
  await step(
    server,
    `/api/imports/${id}/save`,
    { leave_out_bad_rows, ...(reason !== null && { reason }) },
    tell,
  );
  return `${bad}\nLoaded ${summary.rows - summary.bad_rows} rows into ${choices.layer}. To take them back: npm run data -- undo ${id}`.trim();
}

async function step(
  server: OwnServer,
  path: string,
  body: unknown,
  tell: (line: string) => void,
): Promise<ImportState> {
  const { id, job_id } = importState.parse(accepted(await server.ask("POST", path, body)));
  let told: string | null = null;
  for (;;) {
    const current = job.parse(accepted(await server.ask("GET", `/api/jobs/${job_id}`)));
    const percent = current.progress === null ? "" : ` ${Math.round(current.progress * 10) * 10} %`;
    const line = current.message === null ? null : current.message + percent;
    if (line !== null && line !== told) tell(line);
    told = line;
    if (current.state === "failed" || current.state === "cancelled") {
      throw new StartError(current.problem?.detail ?? "The work was cancelled.");
    }
    if (isOver(current)) return importState.parse(accepted(await server.ask("GET", `/api/imports/${id}`)));
    await sleep(200);
  }
}

async function settingsFor(server: OwnServer, read: ImportState, choices: Choices): Promise<ImportSettings> {
  const source = sourceOf(read, choices.source);
  const query = new URLSearchParams({ layer: choices.layer, file: String(source.file), source: source.name });
  const suggested = importSettings.parse(
    accepted(await server.ask("GET", `/api/imports/${read.id}/suggestion?${query}`)),
  );
  const known = source.columns.map(({ name }) => name);
  const unknown = Object.keys(choices.columns).find((column) => !known.includes(column));
  if (unknown !== undefined)
    throw new StartError(`The file has no column ${unknown}. It has: ${known.join(", ")}.`);
  const values: Record<string, Record<string, string>> = structuredClone(suggested.values);
  for (const { field, given, code } of choices.values) values[field] = { ...values[field], [given]: code };
  return {
    ...suggested,
    columns: { ...suggested.columns, ...choices.columns },
    constants: { ...suggested.constants, ...choices.constants },
    values,
    srid: choices.srid ?? suggested.srid,
    swap_axes: choices.swapAxes || suggested.swap_axes,
    node_layer: choices.nodeLayer ?? suggested.node_layer,
    tolerance_m: choices.toleranceM ?? suggested.tolerance_m,
  };
}

function sourceOf({ content }: ImportState, name: string | null): SourceLayer {
  const layers = content?.layers ?? [];
  const source = name === null ? layers[0] : layers.find((layer) => layer.name === name);
  if (source && (name !== null || layers.length === 1)) return source;
  const list = layers
    .map((layer) => `${layer.name} (${layer.geometry ?? "table"}, ${layer.count ?? "?"} rows)`)
    .join(", ");
  throw new StartError(`Say which layer of the file: --source NAME. It holds: ${list}.`);
}

function described({ columns, srid }: ImportSettings): string {
  const mapped = Object.entries(columns).filter(([, target]) => target !== "extra" && target !== "ignore");
  return `EPSG:${srid}; ${mapped.map(([column, target]) => `${column} → ${target}`).join(", ")}`;
}

async function badRows(server: OwnServer, { id, summary }: ImportState): Promise<string> {
  const page = await server.ask("GET", `/api/imports/${id}/rows?bad=true&limit=${shownBadRows}`);
  const lines = importRows
    .parse(accepted(page))
    .rows.flatMap(({ number, faults }) =>
      faults.map(({ field, message, cure }) =>
        `  row ${number}, ${field ?? "?"}: ${message} ${cure ?? ""}`.trimEnd(),
      ),
    );
  const more =
    (summary?.bad_rows ?? 0) > shownBadRows ? [`  … of ${summary?.bad_rows} rows with faults`] : [];
  return [...lines, ...more].join("\n");
}

export async function listImports(server: OwnServer): Promise<string> {
  const { imports } = importList.parse(accepted(await server.ask("GET", "/api/imports")));
  const lines = imports.map(({ id, state, file, created_at, settings, summary, undone }) => {
    const rows = summary ? `${summary.rows - summary.bad_rows} rows` : "";
    return [
      id,
      created_at.slice(0, 16).replace("T", " "),
      file.name,
      settings?.layer,
      rows,
      undone ? "undone" : state,
    ]
      .filter(Boolean)
      .join(" · ");
  });
  return lines.length > 0 ? lines.join("\n") : "Nothing was loaded yet.";
}

export async function undoLoad(server: OwnServer, id: string): Promise<string> {
  const path = `/api/changes/${encodeURIComponent(id)}/undo`;
  accepted(await server.ask("POST", path, { id: randomUUID() }));
  return `The load ${id} was taken back.`;
}

function accepted({ status, body }: LocalAnswer): unknown {
  if (status < 400) return body;
  const refused = problem.parse(body);
  throw new StartError(
    [refused.detail, ...(refused.errors ?? []).map(({ message }) => message)].join("\n  "),
  );
}
