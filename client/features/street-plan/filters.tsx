import { Search } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import panelStyles from "#client/ui/panel.module.css";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { streetWorkIds } from "#contract/street-plan.ts";
import { planStages } from "#contract/street-plan-moves.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { setShown, useShown } from "./filter-store.ts";
import { messages } from "./messages.ts";

export function Filters() {
  const t = useText();
  const { stage, work, words } = useShown();
  return (
    <div className={panelStyles.filters}>
      <TextInput
        aria-label={t(messages.search)}
        placeholder={t(messages.searchHint)}
        icon={<Search />}
        className={panelStyles.wide}
        value={words}
        onChange={(next) => setShown({ words: next })}
      />
      <Select
        aria-label={t(layer.fields.stage.label)}
        value={stage}
        empty={t(messages.anyStage)}
        options={planStages.map((value) => ({ value, label: t(layer.fields.stage.values[value]) }))}
        onChange={(next) => setShown({ stage: next })}
      />
      <Select
        aria-label={t(planWork.fields.work.label)}
        value={work}
        empty={t(messages.anyWork)}
        options={streetWorkIds.map((value) => ({ value, label: t(streetWorks[value]) }))}
        onChange={(next) => setShown({ work: next })}
      />
    </div>
  );
}
