import type { Language } from "#layers/kit/text.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough } from "#painter/surface.ts";
import { flowLeft, flowWidth, type PageFlow } from "#server/platform/paper/page-flow.ts";
import { type Band, paintBands } from "./paint-bands.ts";
import { texts } from "./texts.ts";
import type { StoryLine } from "./water-story.ts";

/** Millimetres of the letters. */
export const sizes = { title: 6.4, heading: 4.6, lead: 4.2, text: 3.4, quiet: 2.8 } as const;
export const quietInk = ground.quietInk.light;

/** A heading with a rule above it; never without what is `together` with it below. */
export function writeHeading(flow: PageFlow, text: string, together = 14): void {
  const top = flow.take(5, 5 + sizes.heading * 1.25 + 2 + together);
  flow.surface.stroke(lineThrough([flowLeft, top + 3], [flowLeft + flowWidth, top + 3]), {
    ...{ color: ground.quietInk.light, width: 0.2, cap: "butt" },
  });
  flow.write(text, { size: sizes.heading, weight: "bold" });
  flow.take(1.5);
}

/** One paragraph behind a dash. */
export function writeItem(flow: PageFlow, text: string, mark = "–"): void {
  const indent = 6;
  flow.write(text, { size: sizes.text, weight: "regular", indent, mark });
  flow.take(0.8);
}

/** One line of a story. */
export function writeLine(flow: PageFlow, { kind, text }: StoryLine): void {
  if (kind === "item") {
    writeItem(flow, text);
    return;
  }
  flow.take(0.6);
  flow.write(text, {
    size: kind === "lead" ? sizes.lead : kind === "quiet" ? sizes.quiet : sizes.text,
    weight: kind === "lead" ? "medium" : "regular",
    ...(kind === "quiet" && { color: quietInk }),
  });
  flow.take(0.9);
}

const pictureHeight = 68;

/** What went in and where it went; what is said `otherwise` stands in place of a picture that would not add up. */
export function writePicture(
  flow: PageFlow,
  picture: { readonly source: Band; readonly parts: readonly Band[] } | null,
  { otherwise, language }: { readonly otherwise: string; readonly language: Language },
): void {
  const quiet = { size: sizes.quiet, weight: "regular", color: quietInk } as const;
  if (picture) {
    const top = flow.take(pictureHeight + 2);
    const box = { left: flowLeft, top: top + 1, width: flowWidth, height: pictureHeight };
    paintBands(flow.surface, box, picture.source, picture.parts);
  }
  flow.write(picture ? texts.pictureNote[language] : otherwise, quiet);
  flow.take(2);
}
