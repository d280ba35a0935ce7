import { describe, expect, it } from "vitest";
import { z } from "zod";
import { newId } from "./new-id.ts";

describe("newId", () => {
  it("makes version 4 UUIDs that differ", () => {
    const ids = Array.from({ length: 1000 }, newId);
    for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });
});
