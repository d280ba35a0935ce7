import { expect, test } from "vitest";
import { newId } from "#client/api/new-id.ts";
import { newPlanStep } from "#contract/street-plan.ts";
import { type MoveFields, moveOf, neededBy } from "./move-fields.ts";

const [road, light] = [newId(), newId()];
const fields: MoveFields = {
  contractor: "Үлгү Жол ЖЧК",
  number: "14",
  day: "2018-04-02",
  amounts: { [road]: 380_000, [light]: null },
};
const sent = (move: ReturnType<typeof moveOf>) => newPlanStep.parse({ ...move, id: newId(), version: 3 });

test("each form sends what the server takes, and only works that its paper names", () => {
  const amounts = [{ work_id: road, amount_som: 380_000 }];
  expect(sent(moveOf("contract", fields, ""))).toMatchObject({ action: "contract", number: "14", amounts });
  expect(sent(moveOf("accept", fields, "жакшы"))).toMatchObject({ act_number: "14", text: "жакшы", amounts });
  expect(sent(moveOf("pay", fields, ""))).toMatchObject({ document: "14", amounts });
  expect(sent(moveOf("start", fields, ""))).toMatchObject({ on: "2018-04-02" });
});

test("a warranty needs no day: it follows the act", () => {
  expect(moveOf("warrant", { ...fields, day: null }, "")).toEqual({ action: "warrant" });
});

test("what is empty is named, and nothing is sent", () => {
  const empty = { contractor: " ", number: "", day: null, amounts: { [road]: null } };
  expect(neededBy("contract", empty)).toEqual(["contractor", "number", "day", "amounts"]);
  expect(moveOf("contract", empty, "")).toBeNull();
  expect(neededBy("start", empty)).toEqual(["day"]);
});
