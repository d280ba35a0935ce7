import { Flame } from "lucide-react";
import type { ComponentType } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { startRow } from "#client/state/new-row.ts";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { Page } from "#client/ui/page.tsx";
import { Select } from "#client/ui/select.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import type { HeatLosses } from "#contract/heat-loss.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";
import { Answer } from "./answer.tsx";
import type { Balance } from "./balance.ts";
import { Expert } from "./expert.tsx";
import styles from "./heat-loss.module.css";
import { messages, seasonName } from "./messages.ts";
import { Pipes } from "./pipes.tsx";
import { showSeason, useHeatLoss } from "./queries.ts";
import { Season } from "./season.tsx";
import { Warnings } from "./warnings.tsx";

/** What the heat network loses in a season: first in plain words, then where it goes, then how that was calculated. */
export default function HeatLossPanel({ Report }: { Report: ComponentType<{ year: number }> }) {
  const t = useText();
  const losses = useHeatLoss({ throwOnError: true });
  if (!losses) return <Waiting label={t(messages.loading)} />;
  const { result } = losses;
  return (
    <Page>
      <div className={styles.content}>
        <Heading losses={losses} />
        {result && losses.year !== null && <Report year={losses.year} />}
        {result ? <Losses balance={{ ...losses, result }} /> : <NoSeason losses={losses} />}
      </div>
    </Page>
  );
}

function Losses({ balance }: { balance: Balance }) {
  return (
    <>
      <Answer balance={balance} />
      <Warnings warnings={balance.result.warnings} />
      <Pipes balance={balance} />
      <Season key={balance.year} balance={balance} />
      <Expert balance={balance} />
    </>
  );
}

function Heading({ losses: { year, years, sample_data } }: { losses: HeatLosses }) {
  const t = useText();
  return (
    <header>
      <h2>{t(messages.title)}</h2>
      <p className={styles.under}>
        {years.length > 1 && (
          <Select
            aria-label={t(messages.chooseSeason)}
            value={year === null ? null : String(year)}
            options={years.map((one) => ({ value: String(one), label: seasonName(one) }))}
            onChange={(chosen) => chosen !== null && showSeason(Number(chosen))}
          />
        )}
        {year !== null && <span>{t(messages.season, { season: seasonName(year) })}</span>}
        {sample_data && <Badge tone="warn">{t(messages.sampleData)}</Badge>}
      </p>
    </header>
  );
}

function NoSeason({ losses: { year, years } }: { losses: HeatLosses }) {
  const t = useText();
  const mayEdit = hasRole(usePerson(), heatSeason.edit);
  const season = year === null ? null : seasonName(year);
  return (
    <EmptyState
      icon={<Flame />}
      title={season === null ? t(messages.none) : t(messages.notThisYear, { season })}
      action={
        <span className={styles.under}>
          {years.map((one) => (
            <Button key={one} onClick={() => showSeason(one)}>
              {seasonName(one)}
            </Button>
          ))}
          {mayEdit && <Button onClick={() => startRow(heatSeason)}>{t(messages.addSeason)}</Button>}
        </span>
      }
    >
      {t(years.length === 0 ? messages.noneNext : messages.notThisYearNext)}
    </EmptyState>
  );
}
