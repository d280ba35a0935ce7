import { ground } from "#painter/ground.ts";
import { rectangle, type Surface } from "#painter/surface.ts";
import { sampleColor, sampleMark } from "#server/platform/paper/sample-mark.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { paintAreaKey, paintAreaMap } from "./area-map.ts";
import { type NoticePaper, pictureMap, pictureSize } from "./notice-paper.ts";
import { noticeTexts as texts } from "./notice-texts.ts";
import { paintFacts } from "./paint-facts.ts";

const ink = ground.ink.light;
const both = ["ky", "ru"] as const;
const { left, width } = pictureMap;
const factsLook = {
  labelWidth: 27,
  label: [2.4, 2.1],
  value: [4.2, 3.7, 3.3, 2.9, 2.5, 2.1],
  longest: 100,
} as const;

/** A picture for messengers: what, where and when, and the streets without the network. */
export function paintPicture(surface: Surface, { facts, map, from }: NoticePaper): void {
  surface.fill(rectangle(0, 0, pictureSize.width, pictureSize.height), { color: "#ffffff" });
  surface.fill(rectangle(0, 0, pictureSize.width, 21), { color: "#b3261e" });
  const head = { color: "#ffffff", align: "middle", weight: "bold" } as const;
  writeInBox(
    surface,
    facts.head.ky,
    { left, top: 1.5, width, height: 10 },
    { ...head, sizes: [7.4, 6.6, 5.8, 5] },
  );
  writeInBox(
    surface,
    facts.head.ru,
    { left, top: 11, width, height: 8.5 },
    { ...head, sizes: [6.4, 5.8, 5.2, 4.6] },
  );
  paintFacts(surface, facts, { left, top: 22.5, width, height: 23 }, factsLook);
  paintAreaMap(surface, pictureMap, map);
  const below = pictureMap.top + pictureMap.height;
  paintAreaKey(surface, map, { left, top: below + 1, width, height: 4 });
  const unknown = facts.listed !== null && facts.cutOff === null ? [inWords(texts.extentUnknown, both)] : [];
  const contact = [inWords(from, both), facts.phone]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  writeInBox(
    surface,
    [...unknown, contact].join("\n"),
    { left, top: below + 5.5, width, height: 9.5 },
    { color: ink, weight: "medium", align: "middle", sizes: [3.4, 3, 2.6, 2.3, 2] },
  );
  if (facts.sample)
    writeInBox(
      surface,
      sampleMark(),
      { left, top: below + 15, width, height: 4 },
      {
        ...{ color: sampleColor, weight: "bold", align: "middle", sizes: [2.8] },
      },
    );
}
