import { ground } from "#painter/ground.ts";
import { rectangle, type Surface } from "#painter/surface.ts";
import { sampleColor, sampleMark } from "#server/platform/paper/sample-mark.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { areaColor, paintAreaKey, paintAreaMap } from "./area-map.ts";
import { type NoticePaper, pictureMap, pictureSize } from "./notice-paper.ts";
import { noticeTexts as texts } from "./notice-texts.ts";

const ink = ground.ink.light;
const both = ["ky", "ru"] as const;
const { left, width } = pictureMap;

/** A picture for messengers: what, where and when, and the streets without the network. */
export function paintPicture(surface: Surface, { facts, map, from }: NoticePaper): void {
  surface.fill(rectangle(0, 0, pictureSize.width, pictureSize.height), { color: "#ffffff" });
  surface.fill(rectangle(0, 0, pictureSize.width, 21), { color: areaColor });
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
  const column = width / 2 - 1.5;
  for (const [index, language] of both.entries()) {
    const place = facts.place === null ? [] : [facts.place[language]];
    writeInBox(
      surface,
      [...place, ...facts.times.map((time) => time[language])].join("\n"),
      { left: left + index * (column + 3), top: 22.5, width: column, height: 17 },
      { color: ink, weight: "medium", sizes: [3.3, 3, 2.7, 2.4, 2.1] },
    );
  }
  paintAreaMap(surface, pictureMap, map);
  const below = pictureMap.top + pictureMap.height;
  paintAreaKey(surface, [left, below + 4], {
    area: map.area === null ? null : inWords(texts.area, both),
    place: inWords(texts.here, both),
    size: 2.3,
  });
  const unknown = facts.listed !== null && facts.cutOff === null ? [inWords(texts.extentUnknown, both)] : [];
  const contact = [inWords(from, both), facts.phone]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  writeInBox(
    surface,
    [...unknown, contact].join("\n"),
    { left, top: below + 7, width, height: 10.5 },
    { color: ink, weight: "medium", align: "middle", sizes: [3.4, 3, 2.6, 2.3, 2] },
  );
  if (facts.sample)
    writeInBox(
      surface,
      sampleMark(),
      { left, top: below + 17.5, width, height: 4 },
      {
        ...{ color: sampleColor, weight: "bold", align: "middle", sizes: [2.8] },
      },
    );
}
