import { expect, test } from "vitest";
import { z } from "zod";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const app = await testApp(await testDatabase());

const described = z.object({
  openapi: z.string().startsWith("3.1"),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
});

test("every route under /api is described, with its answers and its refusals", async () => {
  const { paths } = described.parse((await app.inject({ url: "/api/openapi.json" })).json());
  expect(paths["/api/changes"]?.["post"]?.responses).toHaveProperty("200");
  const undescribed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { responses }]) => path.startsWith("/api/") && !("4XX" in responses || "4xx" in responses))
      .map(([method]) => `${method} ${path}`),
  );
  expect(undescribed).toEqual([]);
});
