import { Droplets } from "lucide-react";
import type { ComponentType } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { useView } from "#client/state/view-store.ts";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { Page } from "#client/ui/page.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import type { WaterBalances } from "#contract/water-balance.ts";
import { Fold } from "./fold.tsx";
import { Heading } from "./heading.tsx";
import { messages } from "./messages.ts";
import { PlainWords } from "./plain-words.tsx";
import { useOpenZone } from "./shown.ts";
import { useBalances, zonesOf } from "./use-balances.ts";
import styles from "./water-balance.module.css";
import { Zones } from "./zones.tsx";

// Council members read the first page; the forms and the expert's view come when they are asked for.
const FirstAnswer = lazyPart(() => import("./first-answer.tsx"));
const Expert = lazyPart(() => import("./expert.tsx"));

/** Where the water of a year went, of the city and of each zone. */
export default function WaterBalancePanel({ Report }: { Report: ComponentType<{ year: number }> }) {
  const t = useText();
  const answer = useBalances({ throwOnError: true });
  return answer ? <Balance answer={answer} Report={Report} /> : <Waiting label={t(messages.loading)} />;
}

function Balance({ answer, Report }: { answer: WaterBalances; Report: ComponentType<{ year: number }> }) {
  const t = useText();
  const zone = useOpenZone();
  const asked = useView(({ year }) => year);
  const shown = answer.balances.find((balance) => balance.zone === zone) ?? answer.balances[0];
  if (!shown) {
    return (
      <Page>
        <Heading answer={answer} shown={null} />
        <div className={styles.nothing}>
          <EmptyState
            icon={<Droplets />}
            title={asked === null ? t(messages.noYears) : t(messages.noYear, { year: String(asked) })}
          >
            {t(messages.noYearNext)}
          </EmptyState>
        </div>
        <Fold title={t(messages.first)} open>
          <FirstAnswer />
        </Fold>
      </Page>
    );
  }
  return (
    <Page subject={shown.zone}>
      <Heading answer={answer} shown={shown} />
      {shown.zone === null && answer.year !== null && <Report year={answer.year} />}
      <PlainWords balance={shown} answer={answer} />
      <Zones zones={zonesOf(answer)} answer={answer} />
      <Fold title={t(messages.first)}>
        <FirstAnswer />
      </Fold>
      <Fold title={t(messages.expert)}>
        <Expert key={shown.zone} balance={shown} answer={answer} />
      </Fold>
    </Page>
  );
}
