import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { heavyImports } from "./shell-imports.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "shaar-shell-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

test("a heavy package is found through other files, with the way it came", () => {
  write({
    "client/app/main.tsx":
      'import {\n  session,\n  type Person,\n} from "#contract/session.ts";\nimport "./shell.tsx";\n',
    "client/app/shell.tsx": 'export * from "#client/map/map.tsx";\n',
    "client/map/map.tsx": 'import * as maplibregl from "maplibre-gl";\nimport "#client/app/main.tsx";\n',
    "contract/session.ts": 'import { z } from "zod";\n',
  });
  expect(heavyImports(root, "client/app/main.tsx")).toEqual([
    "client/app/main.tsx → contract/session.ts → zod",
    "client/app/main.tsx → client/app/shell.tsx → client/map/map.tsx → maplibre-gl",
  ]);
});

test("type imports and import() stay out of the shell", () => {
  write({
    "client/app/main.tsx":
      'import type { Person } from "#contract/session.ts";\nexport type { Map } from "maplibre-gl";\nconst map = () => import("#client/map/map.tsx");\n',
    "client/map/map.tsx": 'import "maplibre-gl";\n',
    "contract/session.ts": 'import { z } from "zod";\n',
  });
  expect(heavyImports(root, "client/app/main.tsx")).toEqual([]);
});
