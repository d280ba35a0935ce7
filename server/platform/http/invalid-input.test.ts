import { expect, test } from "vitest";
import { z } from "zod";
import { invalidInput } from "./invalid-input.ts";

const refused = (schema: z.ZodType, value: unknown) => {
  const issue = schema.safeParse(value).error?.issues[0];
  return invalidInput("id", String(issue?.code), String(issue?.message));
};

test.each([
  ["a broken id", z.uuid(), "undefined"],
  ["a word for a number", z.number(), "жети"],
  ["a value that is not offered", z.enum(["asc", "desc"]), "up"],
  ["too much", z.int().max(10), 11],
  ["too little", z.string().min(3), "а"],
  ["an unknown name", z.strictObject({}), { speed: 1 }],
])("%s is refused in Kyrgyz and Russian without an English word", (_what, schema, value) => {
  const { ky, ru, en } = refused(schema, value);
  expect(ky.replace("«id»", "")).not.toMatch(/[a-z]/i);
  expect(ru.replace("«id»", "")).not.toMatch(/[a-z]/i);
  expect(en).toMatch(/^“id” is not valid: [A-Z]/);
});
