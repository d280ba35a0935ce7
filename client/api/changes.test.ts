import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { forgetChanged } from "./changes.ts";

test("an answer that is made of several layers is stale once any of them was written", async () => {
  const client = new QueryClient();
  const keys = [
    ["rows", "heat_pipe", "x"],
    ["rows", ["heat_season", "heat_pipe"], "x"],
    ["rows", ["heat_season", "tariff"], "x"],
  ];
  for (const key of keys) client.setQueryData(key, 1);
  await forgetChanged(client, {
    change_id: "0192f0c1-2345-7890-abcd-ef0123456789",
    at: "2017-03-01T04:00:00.000Z",
    layers: [{ layer: "heat_pipe", rows: 1, ids: [], bbox: null, tiles_version: null }],
  });
  expect(keys.map((key) => client.getQueryState(key)?.isInvalidated)).toEqual([true, true, false]);
});
