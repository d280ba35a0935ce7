import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { fetchAnew } from "./fetch-anew.ts";

test("what is on its way for the first time is fetched once more, and so is what was shown", async () => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  let [early, shown] = [0, 0];
  let arrive: (() => void) | undefined;
  await client.prefetchQuery({ queryKey: ["shown"], queryFn: () => ++shown });
  const first = client.prefetchQuery({
    queryKey: ["early"],
    queryFn: async () => {
      early += 1;
      if (early === 1)
        await new Promise<void>((resolve) => {
          arrive = resolve;
        });
      return early;
    },
  });
  const anew = fetchAnew(client);
  arrive?.();
  await Promise.all([first, anew]);
  expect([client.getQueryData(["early"]), client.getQueryData(["shown"])]).toEqual([2, 2]);
});
