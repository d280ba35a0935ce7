import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { figureMark } from "#layers/kit/asset-fields.ts";
import styles from "./figure-mark.module.css";

/** Where a figure comes from, the weakest first: what a result is worth is what the weakest of its inputs is. */
export const marks = ["sample", "assumed", "strategy", "map", "city"] as const;
export type Mark = (typeof marks)[number];

export const markTexts: Readonly<Record<Mark, Text>> = {
  ...figureMark.values,
  assumed: { ky: "божомол", ru: "принято условно", en: "assumed" },
  map: { ky: "картадан өлчөнгөн", ru: "измерено по карте", en: "measured on the map" },
};

export const weakestFirst = (found: Iterable<Mark>): readonly Mark[] => {
  const all = new Set(found);
  return marks.filter((mark) => all.has(mark));
};

/** Says of a figure where it comes from. Of several origins the weakest is written, the others are told under the pointer. */
export function FigureMark({ of }: { of: readonly Mark[] }) {
  const t = useText();
  const [weakest] = of;
  if (weakest === undefined) return null;
  return (
    <span className={styles.mark} data-mark={weakest} title={of.map((mark) => t(markTexts[mark])).join(", ")}>
      {t(markTexts[weakest])}
    </span>
  );
}
