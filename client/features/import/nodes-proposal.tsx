import { useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Section } from "#client/ui/section.tsx";
import type { ImportSettings, ImportState, ImportSummary } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import styles from "./import.module.css";
import { ToleranceField } from "./network-fields.tsx";
import { messages } from "./preview-messages.ts";
import { useCheck } from "./queries.ts";
import { messages as settingsTexts } from "./settings-messages.ts";

type Props = {
  state: ImportState;
  layer: Layer;
  settings: ImportSettings;
  nodes: NonNullable<ImportSummary["nodes"]>;
};

/** The nodes in which the lines would end. Another tolerance is another proposal. */
export function NodesProposal({ state, layer, settings, nodes }: Props) {
  const t = useText();
  const format = useFormat();
  const check = useCheck(state.id);
  const [tolerance, setTolerance] = useState(settings.tolerance_m);
  return (
    <Section title={t(settingsTexts.network)}>
      <div className={styles.fields}>
        <dl className={styles.counts}>
          <div>
            <dt>
              {t(messages.nodes)}: {t(messages.nodesNew)}
            </dt>
            <dd>{format.number(nodes.new)}</dd>
          </div>
          <div>
            <dt>{t(messages.nodesExisting)}</dt>
            <dd>{format.number(nodes.existing)}</dd>
          </div>
        </dl>
        <p className={styles.note}>{t(messages.nodesNote)}</p>
        <ToleranceField
          layer={layer}
          settings={{ ...settings, tolerance_m: tolerance }}
          onChange={({ tolerance_m }) => setTolerance(tolerance_m ?? tolerance)}
        />
        {tolerance !== settings.tolerance_m && (
          <Button
            busy={check.isPending}
            onClick={() => check.mutate({ ...settings, tolerance_m: tolerance })}
          >
            {t(messages.checkAgain)}
          </Button>
        )}
        <Refusals error={check.error} shown={() => false} />
      </div>
    </Section>
  );
}
