import { expect, test } from "vitest";
import { presentedToken } from "./authorization.ts";

const basic = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`;

test.for([
  ["Bearer", "Bearer shaar_x", "shaar_x"],
  ["bearer in small letters", "bearer shaar_x", "shaar_x"],
  ["Basic", basic("qgis:shaar_x"), "shaar_x"],
  ["Basic without a name", basic(":shaar_x"), "shaar_x"],
  ["Basic without a colon", basic("shaar_x"), "shaar_x"],
  ["a colon in the password", basic("qgis:a:b"), "a:b"],
  ["an empty password", basic("qgis:"), ""],
] as const)("reads the token of %s", ([, header, token]) => {
  expect(presentedToken(header)).toBe(token);
});

test("leaves other schemes, and none, to the cookie", () => {
  expect(presentedToken(undefined)).toBeUndefined();
  expect(presentedToken("Digest abc")).toBeUndefined();
});
