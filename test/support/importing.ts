import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { storedFile } from "#contract/files.ts";
import { type ImportSettings, type ImportState, importSettings, importState } from "#contract/import.ts";
import { isOver, type Job, job } from "#contract/jobs.ts";
import type { App } from "#server/platform/context.ts";

type Headers = Readonly<Record<string, string>>;
/** A large load on a machine with other work; short tests end by their own time before. */
const patienceMs = 300_000;

/** Steps of an import, as the browser takes them. */
export class Importing {
  private readonly app: App;
  private readonly headers: Headers;

  constructor(app: App, headers: Headers) {
    this.app = app;
    this.headers = { "accept-language": "en", ...headers };
  }

  async ask(method: "GET" | "POST" | "DELETE", url: string, payload?: object) {
    return await this.app.inject({ method, url, headers: this.headers, ...(payload && { payload }) });
  }

  async upload(name: string, content: Buffer): Promise<string> {
    const answer = await this.app.inject({
      method: "POST",
      url: `/api/files?name=${encodeURIComponent(name)}`,
      headers: { ...this.headers, "content-type": "application/octet-stream" },
      payload: content,
    });
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return storedFile.parse(answer.json()).id;
  }

  async wait(jobId: string | null): Promise<Job> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const current = job.parse((await this.ask("GET", `/api/jobs/${jobId}`)).json());
      if (isOver(current)) return current;
      if (Date.now() > end) throw new Error(`Job ${jobId} of ${current.kind} does not end`);
      await sleep(20);
    }
  }

  async state(id: string): Promise<ImportState> {
    return importState.parse((await this.ask("GET", `/api/imports/${id}`)).json());
  }

  private async step(url: string, payload: object): Promise<ImportState> {
    const answer = await this.ask("POST", url, payload);
    if (answer.statusCode !== 202) throw new Error(answer.body);
    const { id, job_id } = importState.parse(answer.json());
    await this.wait(job_id);
    return await this.state(id);
  }

  /** Uploads the file and finds out what it holds. */
  async read(name: string, content: Buffer): Promise<ImportState> {
    return await this.step("/api/imports", { id: randomUUID(), file_id: await this.upload(name, content) });
  }

  async suggestion({ id, content }: ImportState, layer: string, source = 0): Promise<ImportSettings> {
    const found = content?.layers[source];
    const query = new URLSearchParams({ layer, file: String(found?.file), source: String(found?.name) });
    const answer = await this.ask("GET", `/api/imports/${id}/suggestion?${query}`);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return importSettings.parse(answer.json());
  }

  async check(read: ImportState, layer: string, changes: Partial<ImportSettings> = {}): Promise<ImportState> {
    const suggested = await this.suggestion(read, layer);
    return await this.step(`/api/imports/${read.id}/check`, { ...suggested, ...changes });
  }

  async save({ id }: ImportState, options: object = {}): Promise<ImportState> {
    return await this.step(`/api/imports/${id}/save`, options);
  }

  async faults({ id }: ImportState) {
    return (await this.ask("GET", `/api/imports/${id}/rows?bad=true&limit=200`)).json().rows;
  }
}
