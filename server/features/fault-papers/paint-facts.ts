import type { PaperBox } from "#contract/paper.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, type Surface } from "#painter/surface.ts";
import { writeInBox } from "#server/platform/paper/text-box.ts";
import { inWords } from "#server/platform/paper/words.ts";
import type { NoticeFacts } from "./notice-facts.ts";
import { noticeTexts as texts } from "./notice-texts.ts";
import { shortened } from "./shortened.ts";

const both = ["ky", "ru"] as const;
const ink = ground.ink.light;

type Look = {
  readonly labelWidth: number;
  readonly label: readonly number[];
  readonly value: readonly number[];
  /** Letters that still fit at the smallest size. */
  readonly longest: number;
};

/** What, where and when: each said once beside its name in both languages, as large as fits. */
export function paintFacts(surface: Surface, facts: NoticeFacts, box: PaperBox, look: Look): void {
  const rows = [
    { label: texts.what, value: facts.kind },
    ...(facts.place === null ? [] : [{ label: texts.place, value: facts.place }]),
    ...facts.times,
  ];
  const height = box.height / rows.length;
  for (const [index, { label, value }] of rows.entries()) {
    const top = box.top + index * height;
    const cell = { top: top + 0.4, height: height - 0.8 };
    writeInBox(
      surface,
      inWords(label, both, "\n"),
      { ...cell, left: box.left, width: look.labelWidth - 2 },
      {
        ...{ weight: "regular", color: ink, sizes: look.label },
      },
    );
    const room = { ...cell, left: box.left + look.labelWidth, width: box.width - look.labelWidth };
    writeInBox(surface, shortened(inWords(value, both), look.longest), room, {
      weight: "bold",
      color: ink,
      sizes: look.value,
    });
    if (index > 0)
      surface.stroke(lineThrough([box.left, top], [box.left + box.width, top]), { color: ink, width: 0.15 });
  }
}
