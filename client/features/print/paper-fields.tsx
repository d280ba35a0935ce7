import { useText } from "#client/i18n/use-text.ts";
import { languageNames } from "#client/row/report-messages.ts";
import { setPrinting, usePrinting } from "#client/state/printing.ts";
import { Segmented } from "#client/ui/segmented.tsx";
import { orientations, papers, sheetLanguages } from "#contract/paper.ts";
import { scales } from "#contract/sheet.ts";
import { messages } from "./messages.ts";
import styles from "./print.module.css";

/** Scale, paper and language of the sheet. */
export function PaperFields() {
  const t = useText();
  const { scale, paper, orientation, languages } = usePrinting();
  return (
    <div className={styles.fields}>
      <span aria-hidden="true">{t(messages.scale)}</span>
      <Segmented
        label={t(messages.scale)}
        value={String(scale)}
        options={scales.map((each) => ({ value: String(each), label: `1:${each}` }))}
        onChange={(value) => {
          const chosen = scales.find((each) => String(each) === value);
          if (chosen) setPrinting({ scale: chosen });
        }}
      />
      <span aria-hidden="true">{t(messages.paper)}</span>
      <Segmented
        label={t(messages.paper)}
        value={paper}
        options={papers.map((value) => ({ value, label: value }))}
        onChange={(value) => setPrinting({ paper: value })}
      />
      <span aria-hidden="true">{t(messages.orientation)}</span>
      <Segmented
        label={t(messages.orientation)}
        value={orientation}
        options={orientations.map((value) => ({ value, label: t(messages[value]) }))}
        onChange={(value) => setPrinting({ orientation: value })}
      />
      <span aria-hidden="true">{t(messages.languages)}</span>
      <Segmented
        label={t(messages.languages)}
        value={languages}
        options={sheetLanguages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(value) => setPrinting({ languages: value })}
      />
    </div>
  );
}
