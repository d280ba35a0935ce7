import { useQuery } from "@tanstack/react-query";
import { MapPinOff, SquareDashedMousePointer } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { ReportMenu } from "#client/row/report-menu.tsx";
import { setLandPlace } from "#client/state/land-place.ts";
import { setMapTool } from "#client/state/map-tool.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { Select } from "#client/ui/select.tsx";
import { landRows, type ResidentCount, residentsCounted } from "#contract/land-balance-rows.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { useAskedQuarter, useDrawnPlace } from "./asked-place.ts";
import { BalanceTable } from "./balance-table.tsx";
import styles from "./land-balance.module.css";
import { messages } from "./messages.ts";
import { quartersQuery } from "./queries.ts";
import { useBalance } from "./use-balance.ts";

const drawnOption = "drawn";

/** Beside the map: what the land is used for, and that it adds up. */
export default function LandBalancePanel() {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [quarter, setQuarter] = useState<string | null>(null);
  const [count, setCount] = useState<ResidentCount>("registered");
  const { data: quarters } = useQuery(quartersQuery);
  const drawn = useDrawnPlace();
  useAskedQuarter(quarter);
  const { balance, live } = useBalance(drawn ? null : quarter, drawn);
  const { plan, existing, residents, norms } = balance;
  function choose(next: string | null): void {
    if (next === drawnOption) return;
    setLandPlace(null);
    setQuarter(next);
  }
  const people = residentsCounted(residents, count);
  if (!plan && !existing) {
    return (
      <EmptyState icon={<MapPinOff />} title={t(messages.noPlan)}>
        {t(messages.noPlanNext)}
      </EmptyState>
    );
  }
  const rows = landRows({
    categories: Object.keys(functionalZone.fields.category.values),
    plan,
    existing,
    residents: people,
    norms,
  });
  return (
    <div className={styles.panel}>
      <div className={styles.controls}>
        <Select
          aria-label={t(messages.place)}
          value={drawn ? drawnOption : quarter}
          options={[
            ...(drawn ? [{ value: drawnOption, label: t(messages.drawnArea) }] : []),
            ...(quarters?.choices ?? []).map(({ id, label }) => ({ value: id, label: label[language] })),
          ]}
          empty={t(messages.wholeCity)}
          onChange={choose}
        />
        <Button icon={<SquareDashedMousePointer />} onClick={() => setMapTool("land-area")}>
          {t(messages.drawArea)}
        </Button>
        {drawn ? (
          <span className={styles.quiet}>{t(messages.noResidents)}</span>
        ) : (
          <Segmented
            label={t(messages.residents)}
            value={count}
            options={(["registered", "all"] as const).map((value) => ({
              value,
              label: t(messages[value], { count: format.integer(residentsCounted(residents, value)) }),
            }))}
            onChange={setCount}
          />
        )}
        {live && (
          <span className={styles.live} role="status">
            {t(messages.live)}
          </span>
        )}
        <ReportMenu
          path="/api/land-balance/report"
          search={{
            residents: count,
            ...(balance.variant && { variant: balance.variant }),
            ...(quarter && { quarter }),
          }}
          notNow={drawn ? t(messages.noReportOfDrawn) : live ? t(messages.saveFirst) : null}
        />
        {balance.sample_data && <span className={styles.sample}>{t(messages.sample)}</span>}
      </div>
      <BalanceTable rows={rows} balance={balance} people={people} />
    </div>
  );
}
