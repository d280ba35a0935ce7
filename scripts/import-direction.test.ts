import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, matchesGlob, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

interface Row {
  file: string;
  banned: string[];
  allowed: string[];
}

/** One row per override of biome.json: a file of that folder, imports it must not write, imports it needs. */
const rows: Row[] = [
  {
    file: "layers/water/pipe.ts",
    banned: [
      "#contract/features.ts",
      "#server/app.ts",
      "../../client/map/style.ts",
      "zod",
      "node:fs",
      "react",
    ],
    allowed: ["#layers/kit/field.ts", "./valve.ts", "../kit/field.ts"],
  },
  {
    file: "layers/kit/row-schema.ts",
    banned: ["#contract/features.ts", "#server/app.ts", "node:fs"],
    allowed: ["zod", "./field.ts"],
  },
  {
    file: "geometry/coverage.ts",
    banned: ["#layers/kit/field.ts", "#contract/features.ts", "#server/app.ts", "zod", "node:fs", "react"],
    allowed: ["./plane.ts", "clipper2-ts"],
  },
  {
    file: "contract/features.ts",
    banned: ["#server/app.ts", "../client/map/style.ts", "#gis-data/kant/city.ts", "fastify", "node:fs"],
    allowed: ["zod", "#layers/index.ts", "#geometry/plane.ts", "./problem.ts"],
  },
  {
    file: "painter/paint-sheet.ts",
    banned: ["#contract/features.ts", "#server/app.ts", "../client/map/style.ts", "zod", "pdfkit", "node:fs"],
    allowed: ["#layers/index.ts", "#layers/kit/symbology.ts", "./surface.ts"],
  },
  {
    file: "gis-data/kant/streets.ts",
    banned: ["#server/app.ts", "#client/map/style.ts", "../../server/app.ts", "fastify", "pg"],
    allowed: ["#layers/index.ts", "#contract/features.ts", "proj4", "node:fs", "./city.ts"],
  },
  {
    file: "server/app.ts",
    banned: ["#client/map/style.ts", "../client/map/style.ts", "../test/support/server.ts", "react"],
    allowed: [
      "#server/features/tiles/routes.ts",
      "#contract/features.ts",
      "#gis-data/kant/city.ts",
      "fastify",
    ],
  },
  {
    file: "server/platform/db/database.ts",
    banned: ["#client/map/style.ts", "#server/features/tiles/routes.ts", "../../features/tiles/routes.ts"],
    allowed: ["#server/platform/log/log.ts", "#layers/index.ts", "./sql.ts", "../errors.ts", "pg"],
  },
  {
    file: "server/features/tiles/routes.ts",
    banned: [
      "#client/map/style.ts",
      "#server/features/history/queries.ts",
      "../history/queries.ts",
      "maplibre-gl",
    ],
    allowed: ["#server/platform/db/sql.ts", "#contract/features.ts", "./queries.ts", "fastify"],
  },
  {
    file: "client/app/main.tsx",
    banned: ["#server/app.ts", "../../server/app.ts", "fastify", "node:fs", "#gis-data/kant/city.ts"],
    allowed: ["#client/features/legend/legend.tsx", "#contract/features.ts", "react"],
  },
  {
    file: "client/service-worker/main.ts",
    banned: [
      "#client/api/request.ts",
      "#contract/session.ts",
      "../api/request.ts",
      "react",
      "zod",
      "node:fs",
    ],
    allowed: ["./handling.ts", "virtual:shell"],
  },
  {
    file: "client/ui/button.tsx",
    banned: [
      "#client/map/style.ts",
      "#contract/features.ts",
      "#layers/index.ts",
      "#server/app.ts",
      "node:fs",
    ],
    allowed: ["#client/i18n/text.ts", "#layers/kit/text.ts", "./icon.tsx", "react"],
  },
  {
    file: "client/map/style.ts",
    banned: ["#server/app.ts", "#client/features/legend/legend.tsx", "#client/app/main.tsx", "pg"],
    allowed: ["#client/state/view-state.ts", "#layers/index.ts", "#contract/features.ts", "maplibre-gl"],
  },
  {
    file: "client/features/legend/legend.tsx",
    banned: [
      "#server/app.ts",
      "#client/features/search/search.tsx",
      "../search/search.tsx",
      "#client/app/main.tsx",
    ],
    allowed: ["#client/map/style.ts", "#client/ui/button.tsx", "#contract/features.ts", "./messages.ts"],
  },
  {
    file: "server/features/tiles/routes.db.test.ts",
    banned: ["#client/map/style.ts", "react"],
    allowed: ["#server/app.ts", "#test/support/test-database.ts", "vitest"],
  },
  {
    file: "client/map/style.test.ts",
    banned: ["#server/app.ts", "fastify"],
    allowed: ["#client/map/style.ts", "vitest", "node:fs"],
  },
];

const root = join(import.meta.dirname, "..");
const config = JSON.parse(readFileSync(join(root, "biome.json"), "utf8")) as {
  overrides: { includes: string[] }[];
};
let tree: string;

/** `<file>: <specifier>` for every import that the lint refuses. */
function refused(sources: Map<string, string[]>): string[] {
  for (const [file, imports] of sources) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), imports.map((from) => `import "${from}";\n`).join(""));
  }
  const biome = join(root, "node_modules", ".bin", "biome");
  const args = ["lint", "--only=style/noRestrictedImports", "--reporter=github", "--max-diagnostics=none"];
  const { stdout, stderr, status } = spawnSync(biome, args, { cwd: tree, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`biome ended with ${status}: ${stdout}${stderr}`);
  return [...stdout.matchAll(/file=([^,]+),line=(\d+)/g)].map(([, path = "", line]) => {
    const file = relative(tree, path);
    return `${file}: ${sources.get(file)?.[Number(line) - 1] ?? "type import"}`;
  });
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "shaar-imports-"));
  for (const file of ["biome.json", "package.json", ".gitignore"])
    copyFileSync(join(root, file), join(tree, file));
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

const importsOf = (list: "banned" | "allowed") => new Map(rows.map((row) => [row.file, row[list]]));

test("the lint refuses every import against the direction", () => {
  const expected = rows.flatMap((row) => row.banned.map((from) => `${row.file}: ${from}`));
  expect(refused(importsOf("banned")).sort()).toEqual(expected.sort());
});

test("the lint lets every import along the direction pass", () => {
  expect(refused(importsOf("allowed"))).toEqual([]);
});

test("a type import counts as an import", () => {
  const file = "layers/water/pipe.ts";
  writeFileSync(join(tree, file), 'import type { App } from "#server/app.ts";\nexport type Pipe = App;\n');
  expect(refused(new Map())).toContain(`${file}: type import`);
});

test("every override is proved by a row", () => {
  const unproved = config.overrides.filter(
    ({ includes }) => !rows.some((row) => isNamedBy(row.file, includes)),
  );
  expect(unproved).toEqual([]);
});

test("every source file is named by exactly one override, or belongs to the tools", () => {
  const files = globSync("**/*.{ts,tsx}", {
    cwd: root,
    exclude: ["node_modules/**", "dist/**", "data/**", ".cache/**", "{scripts,test,e2e,bench}/**", "*.ts"],
  });
  expect(files.length).toBeGreaterThan(50);
  const counted = files.map((file) => ({
    file,
    overrides: config.overrides.filter(({ includes }) => isNamedBy(file, includes)).length,
  }));
  expect(counted.filter(({ overrides }) => overrides !== 1)).toEqual([]);
});

function isNamedBy(file: string, includes: string[]): boolean {
  const matches = (glob: string) => matchesGlob(file, glob);
  const [excluded, included] = [
    includes.filter(isNegated).map((glob) => glob.slice(1)),
    includes.filter((glob) => !isNegated(glob)),
  ];
  return included.some(matches) && !excluded.some(matches);
}

function isNegated(glob: string): boolean {
  return glob.startsWith("!");
}
