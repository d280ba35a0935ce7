import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { chromiumProgram } from "../test/support/chromium.ts";
import { postgresPrograms } from "../test/support/private-postgres.ts";
import { runCommand } from "./run-command.ts";

type Requirement = {
  readonly name: string;
  /** Projects of vitest.config.ts that use it. */
  readonly projects: readonly string[];
  /** Without an optional one the projects run, and only the tests that need it are skipped. */
  readonly optional: boolean;
  readonly debian: readonly string[];
  readonly otherwise: string;
  isPresent(): Promise<boolean>;
};

const requirements: readonly Requirement[] = [
  {
    name: "PostgreSQL with PostGIS",
    projects: ["postgres"],
    optional: false,
    debian: ["postgresql", "postgis", "postgresql-postgis"],
    otherwise:
      "install PostgreSQL 15 and PostGIS 3.3 or newer, or name a server where databases may be made: TEST_DATABASE_URL=postgres://user:password@host/postgres npm test",
    isPresent: async () => process.env.TEST_DATABASE_URL !== undefined || hasPostgis(postgresPrograms()),
  },
  {
    name: "Chromium",
    projects: ["e2e"],
    optional: false,
    debian: ["chromium"],
    otherwise: "install Chromium or Chrome, or name it: CHROMIUM=/path/to/chromium npm test",
    isPresent: async () => chromiumProgram() !== undefined,
  },
  {
    name: "GDAL and QGIS",
    projects: ["postgres"],
    optional: true,
    debian: ["gdal-bin", "python3-qgis"],
    otherwise: "install ogrinfo (GDAL) and the Python modules of QGIS",
    // Debian's modules belong to Debian's Python, which another python3 in PATH may hide.
    isPresent: async () =>
      (await runs("ogrinfo", ["--version"])) && (await runs("/usr/bin/python3", ["-c", "import qgis.core"])),
  },
];

function hasPostgis(programs: string | undefined): boolean {
  if (programs === undefined) return false;
  const prefix = dirname(programs);
  const shares = [
    prefix.replace("/lib/", "/share/"),
    join(prefix, "share"),
    join(prefix, "share", "postgresql"),
    join(prefix, "share", basename(prefix)),
  ];
  return shares.some((share) => existsSync(join(share, "extension", "postgis.control")));
}

async function runs(command: string, args: readonly string[]): Promise<boolean> {
  return (await runCommand(command, args)).code === 0;
}

/** Installs what the projects need where it may, says what to type where it may not, and answers what stays missing. */
export async function installSystemPackages(projects: ReadonlySet<string>): Promise<readonly Requirement[]> {
  const missing = await missingFor(projects);
  if (missing.length === 0) return [];
  const packages = missing.flatMap(({ debian }) => debian);
  if (await mayInstall()) await install(packages);
  const stillMissing = await missingFor(projects);
  for (const { name, otherwise, debian, optional } of stillMissing) {
    console.log(`${name} is missing${optional ? "; the tests that need it are skipped" : ""}. Type:`);
    console.log(`  sudo apt-get install ${debian.join(" ")}     (Debian, Ubuntu)`);
    console.log(`or ${otherwise}.\n`);
  }
  return stillMissing;
}

async function missingFor(projects: ReadonlySet<string>): Promise<Requirement[]> {
  const needed = requirements.filter((requirement) =>
    requirement.projects.some((project) => projects.has(project)),
  );
  const present = await Promise.all(needed.map((requirement) => requirement.isPresent()));
  return needed.filter((_, index) => !present[index]);
}

async function mayInstall(): Promise<boolean> {
  return process.getuid?.() === 0 && (await runs("apt-get", ["--version"]));
}

async function install(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(" ")} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const args = ["install", "--yes", "--no-install-recommends", ...packages];
  if ((await runCommand("apt-get", args, { env })).code === 0) return;
  await runCommand("apt-get", ["update"], { env });
  const { code, output } = await runCommand("apt-get", args, { env });
  if (code !== 0) console.log(output.split("\n").slice(-5).join("\n"));
}
