import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { languages } from "#layers/kit/text.ts";
import { deskOf } from "#test/support/fault-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, make, step } = deskOf(app, db);
const crew = await person(["crew"]);
const { fault } = await make(crew);
const photo = await sharp({ create: { width: 64, height: 32, channels: 3, background: "#8899aa" } })
  .jpeg()
  .toBuffer();

async function upload(name: string, content: Buffer, { language = "en", file = randomUUID() } = {}) {
  const answer = await app.inject({
    method: "POST",
    url: `/api/faults/${fault.id}/files?id=${file}&name=${encodeURIComponent(name)}`,
    headers: { ...crew.headers, "content-type": "application/octet-stream", "accept-language": language },
    payload: content,
  });
  return { status: answer.statusCode, body: answer.json() };
}

test("a crew's photo stands in the thread once, however often it is sent, and is counted", async () => {
  const file = randomUUID();
  await upload("чуңкур.jpg", photo, { file });
  const { status, body } = await upload("чуңкур.jpg", photo, { file });
  expect([status, body.fault.files]).toEqual([201, 1]);
  expect(body.steps.at(-1)).toMatchObject({
    action: "file",
    file: { id: file, name: "чуңкур.jpg", media_type: "image/jpeg", has_preview: true },
  });
  for (const part of ["", "/preview"]) {
    const answer = await app.inject({
      url: `/api/faults/${fault.id}/files/${file}${part}`,
      headers: crew.headers,
    });
    expect([answer.statusCode, answer.headers["content-disposition"]?.toString().split(";")[0]]).toEqual([
      200,
      "attachment",
    ]);
    expect((await sharp(answer.rawPayload).metadata()).format).toBe("jpeg");
  }
});

test("a photo turns no step away that was meant for the fault before it", async () => {
  const { body } = await step(crew, fault.id, { action: "isolate", version: 1 });
  expect(body.fault).toMatchObject({ state: "isolated", version: 3 });
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
const messages = {
  content: { ky: /сүрөт да, PDF да эмес/, ru: /не снимок и не PDF/, en: /neither a picture nor a PDF/ },
  large: { ky: /25 МБдан чоң/, ru: /не больше 25 МБ/, en: /at most 25 MB/ },
} as const;

describe.each(languages)("%s", (language) => {
  test.each([
    ["a text file that is called .jpg", "тизме.jpg", Buffer.from("бул сүрөт эмес"), "content", 422],
    ["an SVG with a script", "схема.svg", Buffer.from(svg), "content", 422],
    ["a photo of 40 MB", "x.jpg", Buffer.concat([photo, Buffer.alloc(40_000_000)]), "large", 413],
  ] as const)("%s is refused at its place", async (_, name, content, message, expected) => {
    const { status, body } = await upload(name, content, { language });
    expect([status, body.errors[0].field]).toEqual([expected, "file"]);
    expect(body.errors[0].message).toMatch(messages[message][language]);
    expect(body.errors[0].cure.length).toBeGreaterThan(10);
  });
});
