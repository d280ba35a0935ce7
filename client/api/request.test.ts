import { afterEach, expect, test, vi } from "vitest";
import { Problem } from "./problem.ts";
import { request } from "./request.ts";

function answer(body: BodyInit | null, init: ResponseInit = {}) {
  const fetching = vi.fn<typeof fetch>(async () => new Response(body, init));
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

afterEach(() => vi.unstubAllGlobals());

test("asks in the reader's language and sends JSON", async () => {
  const fetching = answer('{"ok":true}');
  await expect(request("/api/changes", { method: "POST", body: { id: "1" } })).resolves.toEqual({ ok: true });
  const init = fetching.mock.calls[0]?.[1];
  expect(new Headers(init?.headers).get("accept-language")).toBe("ky");
  expect(new Headers(init?.headers).get("content-type")).toBe("application/json");
  expect(init?.body).toBe('{"id":"1"}');
  expect(init?.credentials).toBe("same-origin");
});

test("leaves a form with files to the browser", async () => {
  const fetching = answer("{}");
  const form = new FormData();
  await request("/api/files", { method: "POST", body: form });
  const init = fetching.mock.calls[0]?.[1];
  expect(new Headers(init?.headers).has("content-type")).toBe(false);
  expect(init?.body).toBe(form);
});

test("an answer without a body is nothing, not a failure", async () => {
  answer(null, { status: 204 });
  await expect(request("/api/session", { method: "DELETE" })).resolves.toBeUndefined();
});

test("a refusal is thrown with the server's words", async () => {
  answer('{"type":"/problems/forbidden","title":"Уруксат жок","status":403,"detail":""}', { status: 403 });
  const refusal = request("/api/people");
  await expect(refusal).rejects.toBeInstanceOf(Problem);
  await expect(refusal).rejects.toMatchObject({ status: 403, message: "Уруксат жок" });
});

test("an unreachable server says so in Kyrgyz", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
  await expect(request("/api/session")).rejects.toMatchObject({
    status: 0,
    message: expect.stringContaining("Серверге жетүүгө болбой жатат"),
  });
});

test("a call given up is no refusal", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new DOMException("gone", "AbortError")));
  await expect(request("/api/session")).rejects.toMatchObject({ name: "AbortError" });
});
