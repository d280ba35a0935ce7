import { expect, test } from "vitest";
import { problemOf } from "./problem.ts";

test("the server's own words reach the reader", () => {
  const problem = problemOf(422, "Unprocessable", {
    type: "/problems/invalid",
    title: "Жазуу кабыл алынган жок",
    status: 422,
    detail: "diameter_mm 5 болушу мүмкүн эмес.",
    errors: [{ code: "too-small", field: "diameter_mm", value: 5, message: "Эң азы 20" }, "nonsense"],
  });
  expect(problem.message).toBe("diameter_mm 5 болушу мүмкүн эмес.");
  expect(problem.status).toBe(422);
  expect(problem.faults).toEqual([
    { code: "too-small", field: "diameter_mm", value: 5, message: "Эң азы 20" },
  ]);
});

test("a proxy's page becomes a problem too", () => {
  const problem = problemOf(502, "Bad Gateway", null);
  expect(problem.message).toBe("Bad Gateway");
  expect(problem.body.type).toBe("about:blank");
});

test("a status without words says at least its number", () => {
  expect(problemOf(507, "", "<html>").message).toBe("HTTP 507");
});
