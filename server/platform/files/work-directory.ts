import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Where one process unpacks and converts. What a killed process left behind is removed by the next one. */
export class WorkDirectory {
  private readonly all: string;
  readonly path: string;

  constructor(dataDirectory: string) {
    this.all = join(dataDirectory, "work");
    this.path = join(this.all, String(process.pid));
  }

  async prepare(): Promise<void> {
    await mkdir(join(this.path, "gdal"), { recursive: true });
    for (const name of await readdir(this.all)) {
      if (!isRunning(Number(name))) await rm(join(this.all, name), { recursive: true, force: true });
    }
  }

  /** GDAL's output, whose place cannot change while a thread lives. */
  get gdal(): string {
    return join(this.path, "gdal");
  }

  /** A directory for one piece of work; whoever opens it removes it. */
  async open(name: string): Promise<string> {
    const directory = join(this.path, name);
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    return directory;
  }

  async use<R>(name: string, work: (directory: string) => Promise<R>): Promise<R> {
    const directory = await this.open(name);
    try {
      return await work(directory);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
