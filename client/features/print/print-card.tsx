import { useQuery } from "@tanstack/react-query";
import { Crosshair, X } from "lucide-react";
import { useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { lastDayOf, useShownYear } from "#client/map/map-date.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { setMapTool } from "#client/state/map-tool.ts";
import { type Printing, usePrinting } from "#client/state/printing.ts";
import { useViewState } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { notify } from "#client/ui/notices.ts";
import { Progress } from "#client/ui/progress.tsx";
import { Section } from "#client/ui/section.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { type TitleBlock, titleBlockEditors } from "#contract/paper.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { messages } from "./messages.ts";
import { PaperFields } from "./paper-fields.tsx";
import styles from "./print.module.css";
import { titleBlockQuery, useKeepTitleBlock, useMakeSheet } from "./queries.ts";
import { SheetProgress } from "./sheet-progress.tsx";
import { TitleBlockFields } from "./title-block-fields.tsx";
import { useDrawnLayers } from "./use-drawn-layers.ts";
import { usePaper } from "./use-paper.ts";

const close: Shortcut = { keys: "Escape", label: messages.close };

/** What is printed by itself lends the sheet its name. */
const titleOf = ({ feature, rows }: Printing): Text | null =>
  feature ? { ky: feature.title, ru: feature.title, en: feature.title } : (rows?.title ?? null);
const titledBy = (block: TitleBlock, title: Text | null): TitleBlock =>
  title ? { ...block, title: { ky: title.ky, ru: title.ru } } : block;

export default function PrintCard() {
  const t = useText();
  const printing = usePrinting();
  const { data: kept, error } = useQuery(titleBlockQuery);
  const { centre, toView } = usePaper();
  useShortcut(close, () => setMapTool(null));
  const heading = titleOf(printing);
  return (
    <section className={styles.card} aria-label={t(messages.print)}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{heading ? t(heading) : t(messages.print)}</h2>
        <IconButton icon={<Crosshair />} label={t(messages.toView)} onClick={toView} />
        <IconButton icon={<X />} label={t(messages.close)} onClick={() => setMapTool(null)} />
      </header>
      {error && <Refusals error={error} shown={() => false} />}
      {kept ? (
        <PrintForm
          key={printing.feature?.id ?? heading?.ky ?? ""}
          kept={titledBy(kept, heading)}
          centre={centre}
        />
      ) : (
        <Progress value={null} label={t(messages.print)} />
      )}
    </section>
  );
}

function PrintForm({ kept, centre }: { kept: TitleBlock; centre: readonly [number, number] }) {
  const t = useText();
  const printing = usePrinting();
  const editor = hasRole(usePerson(), titleBlockEditors);
  const year = useShownYear();
  const { variant, palette } = useViewState();
  const { drawn, leftOut } = useDrawnLayers();
  const [block, setBlock] = useState(kept);
  const make = useMakeSheet();
  const keep = useKeepTitleBlock();
  const names = (some: readonly Layer[]): string => some.map(({ title }) => t(title)).join(", ");
  const { scale, paper, orientation, languages, feature, rows } = printing;

  function submit(): void {
    make.mutate({
      centre: [centre[0], centre[1]],
      ...{ scale, paper, orientation, languages, variant, palette },
      layers: [...drawn, ...leftOut].map(({ id }) => id),
      feature: feature && { layer: feature.layer, id: feature.id },
      ...(rows && { only: { layer: rows.layer, where: rows.where } }),
      date: lastDayOf(year),
      title_block: block,
    });
  }

  return (
    <>
      <div className={styles.body}>
        <p className={styles.note}>{t(messages.drag)}</p>
        <PaperFields />
        <Section title={t(messages.titleBlock)} folded>
          <TitleBlockFields
            block={block}
            languages={languages === "ky" || languages === "ru" ? [languages] : ["ky", "ru"]}
            onChange={setBlock}
          />
          {editor && (
            <Button
              busy={keep.isPending}
              onClick={() =>
                keep.mutate(block, {
                  onSuccess: () => notify({ kind: "info", text: t(messages.kept) }),
                })
              }
            >
              {t(messages.keep)}
            </Button>
          )}
          <Refusals error={keep.error} shown={() => false} />
        </Section>
        <Section title={t(messages.drawn)}>
          <p className={styles.note}>{drawn.length > 0 ? names(drawn) : t(messages.noLayers)}</p>
          {leftOut.length > 0 && (
            <p className={styles.note}>{t(messages.leftOut, { layers: names(leftOut) })}</p>
          )}
        </Section>
      </div>
      <footer className={styles.foot}>
        <Refusals error={make.error} shown={() => false} />
        {make.data && <SheetProgress key={make.data.id} id={make.data.id} />}
        <Button variant="primary" busy={make.isPending} disabled={drawn.length === 0} onClick={submit}>
          {t(messages.make)}
        </Button>
      </footer>
    </>
  );
}
