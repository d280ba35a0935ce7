import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { importSettings, importState } from "#contract/import.ts";
import { isOver, job } from "#contract/jobs.ts";
import { rowsPage } from "#contract/rows.ts";
import { administer, databaseUrl } from "#test/support/administer.ts";
import { collection } from "#test/support/map-file.ts";
import { ownCity } from "#test/support/own-city.ts";
import { localSecret, type RunningServer, startServer } from "#test/support/running-server.ts";

/** More kills find more: KILLS=20 npm test -- server/kill-load */
const kills = Number(process.env["KILLS"] ?? 2);
const pipes = 4000;

const scratch = mkdtempSync(join(tmpdir(), "shaar-kill-"));
const city = ownCity(join(scratch, "my-city"));
const settings: Record<string, string> = { DATA_DIR: join(scratch, "data") };
const database = `kill_${randomUUID().slice(0, 8)}`;
if (inject("engine") === "postgres") {
  const { url } = inject("postgres");
  await administer(url, `create database ${database} template template0 encoding 'UTF8'`);
  settings["DATABASE_URL"] = databaseUrl(url, database);
}
let server: RunningServer;
afterAll(async () => {
  await server?.kill();
  if (settings["DATABASE_URL"])
    await administer(inject("postgres").url, `drop database if exists ${database} with (force)`);
  rmSync(scratch, { recursive: true, force: true });
});

const ask = async (server: RunningServer, path: string, body?: object | Buffer): Promise<unknown> => {
  const type = body instanceof Buffer ? "application/octet-stream" : "application/json";
  const answer = await fetch(server.address + path, {
    headers: {
      authorization: `Bearer ${localSecret(join(scratch, "data"))}`,
      "accept-language": "en",
      ...(body && { "content-type": type }),
    },
    ...(body && {
      method: "POST",
      body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body),
    }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return await answer.json();
};

/** A job that failed tells people where to look, so the test looks there. */
const finished = async (server: RunningServer, jobId: string | null): Promise<void> => {
  for (;;) {
    const state = job.parse(await ask(server, `/api/jobs/${jobId}`));
    if (state.state === "done") return;
    if (isOver(state)) throw new Error(`${state.kind} ${state.state}\n${server.output()}`);
    await sleep(100);
  }
};
const rows = async (server: RunningServer, layer: string): Promise<number> =>
  rowsPage.parse(await ask(server, `/api/layers/${layer}/rows?limit=1`)).total;

/** A comb: as many nodes as pipes, and one. */
const file = collection(
  Array.from({ length: pipes }, (_, index) => {
    const at = (step: number) => [74.83 + (step % 100) * 0.0004, 42.878 + Math.floor(step / 100) * 0.0004];
    const to = at(index + 1);
    return {
      properties: { code: `В-${index}` },
      geometry: { type: "LineString", coordinates: [at(index), to] },
    };
  }),
);

async function checkedImport(server: RunningServer): Promise<string> {
  const id = randomUUID();
  const { id: file_id } = z
    .object({ id: z.string() })
    .parse(await ask(server, "/api/files?name=p.geojson", file));
  const started = importState.parse(await ask(server, "/api/imports", { id, file_id }));
  await finished(server, started.job_id);
  const { content } = importState.parse(await ask(server, `/api/imports/${id}`));
  const source = content?.layers[0]?.name ?? "";
  const suggested = await ask(
    server,
    `/api/imports/${id}/suggestion?${new URLSearchParams({ layer: "water_main", file: "0", source })}`,
  );
  const checking = importState.parse(
    await ask(server, `/api/imports/${id}/check`, importSettings.parse(suggested)),
  );
  await finished(server, checking.job_id);
  const checked = importState.parse(await ask(server, `/api/imports/${id}`));
  expect(checked.summary).toMatchObject({ rows: pipes, bad_rows: 0, nodes: { new: pipes + 1 } });
  return id;
}

test("kill -9 in the middle of a load leaves all of it or nothing, and the load ends by itself", {
  timeout: 600_000,
}, async () => {
  server = await startServer(settings, ["--city", city]);
  for (let kill = 0; kill < kills; kill++) {
    const id = await checkedImport(server);
    const { job_id } = importState.parse(await ask(server, `/api/imports/${id}/save`, {}));
    // From before the first row to after the last one.
    await sleep(Math.random() * 2500);
    await server.kill();
    server = await startServer(settings, ["--city", city]);
    const [mains, junctions] = [await rows(server, "water_main"), await rows(server, "water_junction")];
    const state = importState.parse(await ask(server, `/api/imports/${id}`));
    if (kills > 2) console.log(`kill ${kill + 1}: ${mains} pipes, ${junctions} nodes, ${state.state}`);
    expect([0, pipes]).toContain(mains);
    expect(junctions).toBe(mains === 0 ? 0 : pipes + 1);
    // The person had confirmed: the next server saves what the killed one did not.
    await finished(server, job_id);
    expect([await rows(server, "water_main"), await rows(server, "water_junction")]).toEqual([
      pipes,
      pipes + 1,
    ]);
    await ask(server, `/api/changes/${id}/undo`, { id: randomUUID() });
    expect([await rows(server, "water_main"), await rows(server, "water_junction")]).toEqual([0, 0]);
  }
  await server.stop();
});
