import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { largestAttachment } from "#contract/attachments.ts";
import type { RemarkThread } from "#contract/remarks.ts";
import { languages } from "#layers/kit/text.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const headers = await as(app, db, { roles: ["engineer"] });

const remark = async (): Promise<string> => {
  const answer = await app.inject({
    method: "POST",
    url: "/api/remarks",
    headers,
    payload: {
      id: randomUUID(),
      kind: "remark",
      text: "x",
      anchor: { type: "shape", geometry: { type: "Point", coordinates: [74.85, 42.88] } },
    },
  });
  return answer.json().remark.id;
};
const upload = async (
  id: string,
  name: string,
  content: Buffer,
  { language = "en", file = randomUUID() } = {},
) => {
  const answer = await app.inject({
    method: "POST",
    url: `/api/remarks/${id}/files?id=${file}&name=${encodeURIComponent(name)}`,
    headers: { ...headers, "content-type": "application/octet-stream", "accept-language": language },
    payload: content,
  });
  return { status: answer.statusCode, body: answer.json() };
};
const get = (path: string) => app.inject({ url: `/api/remarks/${path}`, headers });
const blank = () => sharp({ create: { width: 640, height: 320, channels: 3, background: "#8899aa" } });

/** As a phone writes it: held upright, with the place where it was taken. */
const photo = await blank()
  .jpeg()
  .withExif({ IFD0: { Make: "Phone of Ulan" }, IFD3: { GPSLatitude: "42/1 53/1 0/1" } })
  .withMetadata({ orientation: 6 })
  .toBuffer();

describe("photos", () => {
  test("are turned upright and redrawn: neither place nor phone comes through", async () => {
    const id = await remark();
    expect((await sharp(photo).metadata()).orientation).toBe(6);
    const { status, body } = await upload(id, "чуңкур.jpg", photo);
    expect([status, body.detail]).toEqual([201, undefined]);
    const file = (body as RemarkThread).steps[1]?.file;
    expect(file).toMatchObject({ name: "чуңкур.jpg", media_type: "image/jpeg", has_preview: true });
    const answer = await get(`${id}/files/${file?.id}`);
    const { width, height, exif, orientation } = await sharp(answer.rawPayload).metadata();
    expect([width, height, exif, orientation]).toEqual([320, 640, undefined, undefined]);
    expect(answer.rawPayload.includes("Ulan")).toBe(false);
    const preview = await get(`${id}/files/${file?.id}/preview`);
    expect((await sharp(preview.rawPayload).metadata()).height).toBe(480);
  });

  test.each(["png", "webp"] as const)("%s are taken", async (format) => {
    const { status, body } = await upload(await remark(), `x.${format}`, await blank()[format]().toBuffer());
    expect([status, body.steps?.[1].file.media_type]).toEqual([201, `image/${format}`]);
  });

  test("that is sent again is attached once, and leaves with its withdrawal", async () => {
    const [id, file] = [await remark(), randomUUID()];
    await upload(id, "x.jpg", photo, { file });
    expect((await upload(id, "x.jpg", photo, { file })).body.remark.files).toBe(1);
    const withdrawn = await app.inject({
      method: "POST",
      url: `/api/remarks/${id}/steps`,
      headers,
      payload: { action: "withdraw", id: randomUUID(), step: file },
    });
    expect(withdrawn.json().remark.files).toBe(0);
    expect((await get(`${id}/files/${file}`)).statusCode).toBe(404);
  });
});

test("whatever was attached leaves as an attachment that no browser runs", async () => {
  const id = await remark();
  const { body } = await upload(id, "план.pdf", Buffer.from("%PDF-1.7\n<script>alert(1)</script>"));
  const answer = await get(`${id}/files/${body.steps[1].id}`);
  expect(answer.headers["content-disposition"]).toMatch(/^attachment;/);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  expect(answer.headers["content-type"]).toMatch(/^application\/pdf/);
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
const messages = {
  content: { ky: /сүрөт да, PDF да эмес/, ru: /не снимок и не PDF/, en: /neither a picture nor a PDF/ },
  large: { ky: /25 МБдан чоң/, ru: /не больше 25 МБ/, en: /at most 25 MB/ },
  damaged: { ky: /бузук/, ru: /повреждён/, en: /damaged/ },
} as const;

describe.each(languages)("%s", (language) => {
  test.each([
    ["a text file that is called .jpg", "тизме.jpg", Buffer.from("бул сүрөт эмес"), "content", 422],
    ["an SVG with a script", "схема.svg", Buffer.from(svg), "content", 422],
    [
      "an HTML page that is called .png",
      "x.png",
      Buffer.from("<!doctype html><script></script>"),
      "content",
      422,
    ],
    ["an empty file", "x.jpg", Buffer.alloc(0), "content", 422],
    ["a photo of 40 MB", "x.jpg", Buffer.concat([photo, Buffer.alloc(40_000_000)]), "large", 413],
    ["half a photo", "x.jpg", photo.subarray(0, 200), "damaged", 422],
  ] as const)("%s is refused", async (_, name, content, message, expected) => {
    const { status, body } = await upload(await remark(), name, content, { language });
    expect(status).toBe(expected);
    expect(body.errors[0].message).toMatch(messages[message][language]);
    expect(body.errors[0].cure.length).toBeGreaterThan(10);
  });
});

test("the limit is told in whole megabytes", () => {
  expect(largestAttachment % 1_000_000).toBe(0);
});
