import { expect, test } from "vitest";
import { type Corrected, correctionOf, wrongTime } from "./correction.ts";
import { unknownMoment } from "./moment.ts";

const at = (time: string) => ({ day: "2013-07-04", time, approximate: false });
const first: Corrected = {
  kind: "burst",
  urgency: "normal",
  cause: null,
  what: "",
  address: "Гагарин 12",
  asset: "unknown",
  times: {
    aware: at("09:00"),
    located: at("10:00"),
    isolated: unknownMoment,
    repaired: unknownMoment,
    restored: unknownMoment,
  },
  due: unknownMoment,
};

test("only what was changed is sent", () => {
  expect(correctionOf(first, first, null)).toBeNull();
  expect(correctionOf(first, { ...first, kind: "valve" }, null)).toEqual({ kind: "valve" });
  const pipe = { layer: "water_main", id: "0198c1de-0000-7000-8000-00000000000b", chainage_m: null };
  expect(correctionOf(first, { ...first, asset: pipe }, [74.85, 42.89])).toEqual({
    asset: { layer: pipe.layer, id: pipe.id },
    at: [74.85, 42.89],
  });
});

test("a time can be moved and become unknown again", () => {
  const times = { ...first.times, aware: at("8:30"), located: unknownMoment };
  expect(correctionOf(first, { ...first, times }, null)).toEqual({
    times: { aware: { at: "2013-07-04T02:30:00.000Z", approximate: false }, located: null },
  });
  expect(correctionOf({ ...first, due: at("12:00") }, first, null)).toEqual({ due_at: null });
});

test("a time that is out of order, cannot be read or is missing is named", () => {
  const wrong = (times: Partial<Corrected["times"]>) =>
    wrongTime({ times: { ...first.times, ...times }, due: unknownMoment })?.time;
  expect(wrong({})).toBeUndefined();
  expect(wrong({ aware: unknownMoment })).toBe("aware");
  expect(wrong({ repaired: at("9:30") })).toBe("repaired");
  expect(wrong({ isolated: at("half past") })).toBe("isolated");
  expect(wrongTime({ times: first.times, due: { ...at("9"), day: null } })?.time).toBe("due");
});
