import { PanelRightOpen, X } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { type Translate, useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { Explained, type Explanation } from "#client/ui/explained.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import type { ByNorm, SeasonValue, StoredSection } from "#contract/heat-loss.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { openSection } from "./chosen.ts";
import { gapTexts } from "./explain-messages.ts";
import { explainNorm, explainTransfer } from "./explain-section.ts";
import styles from "./heat-loss.module.css";
import { messages, methodNames } from "./messages.ts";

type Props = { section: StoredSection; season: readonly SeasonValue[] };

/** One section by both methods; each figure opens down to its formula, inputs and source. */
export function SectionDetails({ section, season }: Props) {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  const { norm, heat_transfer: transfer, gaps } = section;
  const { laying, insulation, insulation_state } = heatPipe.fields;
  const name = `${t(messages.section)} ${section.code ?? ""}`.trim();
  const facts = [
    section.diameter_mm === null ? null : format.unit(section.diameter_mm, "mm", 0),
    format.unit(section.length_m, "m", 0),
    section.built_year === null ? null : String(section.built_year),
    section.laying && t(laying.values[section.laying]),
    section.insulation && t(insulation.values[section.insulation]),
    section.insulation_state && t(insulation_state.values[section.insulation_state]),
  ].filter(Boolean);
  return (
    <section className={styles.section} aria-label={name}>
      <header className={styles.sectionHead}>
        <h4>{name}</h4>
        <IconButton label={t(messages.close)} icon={<X />} onClick={() => openSection(null)} />
      </header>
      <p className={styles.quiet}>{facts.join(" · ")}</p>
      <dl className={styles.cards}>
        <Figure
          section={section}
          method="heat_transfer"
          note={
            transfer && transfer.dry_w_per_m < transfer.w_per_m
              ? t(messages.dryWould, { value: format.unit(transfer.dry_w_per_m, "w_per_m", 1) })
              : null
          }
          explain={transfer && (() => explainTransfer(words, { section, season }, transfer))}
        />
        <Figure
          section={section}
          method="norm"
          note={norm && noteOn(norm, t)}
          explain={norm && (() => explainNorm(words, { section, season }, norm))}
        />
      </dl>
      {gaps.length > 0 && (
        <p className={styles.gaps} role="status">
          {t(messages.missing, { gaps: gaps.map((gap) => t(gapTexts[gap])).join("; ") })}
        </p>
      )}
      <Button
        icon={<PanelRightOpen />}
        onClick={() => setView({ selection: { layer: heatPipe.id, ids: [section.id] } }, "push")}
      >
        {t(messages.record)}
      </Button>
    </section>
  );
}

/** A norm that does not fit or has not been confirmed judges nothing, and says so. */
function noteOn({ reasons }: ByNorm, t: Translate): string | null {
  const isNearest = reasons.some((reason) => reason !== "unconfirmed" && reason !== "between_bores");
  if (isNearest) return t(messages.nearest);
  return reasons.includes("unconfirmed") ? t(messages.unconfirmed) : null;
}

type FigureProps = {
  section: StoredSection;
  method: keyof typeof methodNames;
  note: string | null;
  explain: (() => Explanation) | null;
};

function Figure({ section, method, note, explain }: FigureProps) {
  const t = useText();
  const format = useFormat();
  const found = section[method];
  const name = t(methodNames[method]);
  return (
    <div className={styles.card}>
      <dt>{name}</dt>
      <dd>
        {found && explain ? (
          <>
            <Explained
              label={`${section.code ?? ""}: ${name}, ${format.unit(found.w_per_m, "w_per_m", 1)}`}
              explain={explain}
            >
              <span className={styles.large}>{format.unit(found.w_per_m, "w_per_m", 1)}</span>
            </Explained>
            {found.gcal !== null && (
              <span>
                {format.unit(found.gcal, "gcal", 1)}{" "}
                <span className={styles.quiet}>{t(messages.perSeason)}</span>
              </span>
            )}
          </>
        ) : (
          <span className={styles.large}>{t(messages.unknownValue)}</span>
        )}
        {note && <span className={styles.quiet}>{note}</span>}
      </dd>
    </div>
  );
}
