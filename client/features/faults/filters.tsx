import { Search } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { Checkbox } from "#client/ui/checkbox.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { faultKinds, faultNetworks, kindsOf } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import styles from "./faults.module.css";
import { noFilter } from "./filter.ts";
import { setFilter, useFilter } from "./filter-store.ts";
import { messages } from "./messages.ts";

const { network: networks, kind: kinds } = layer.fields;
const scopes = [
  { value: "open", text: messages.open },
  { value: "to_verify", text: messages.toVerify },
  { value: "all", text: messages.all },
] as const;

export function Filters() {
  const t = useText();
  const filter = useFilter();
  const { scope, network } = filter;
  return (
    <div className={panelStyles.filters}>
      <TextInput
        aria-label={t(messages.search)}
        placeholder={t(messages.searchHint)}
        icon={<Search />}
        className={panelStyles.wide}
        value={filter.words}
        onChange={(words) => setFilter({ words })}
      />
      {scope.kind === "figure" ? (
        <span className={styles.figure}>
          <Badge tone="accent">{t(scope.title)}</Badge>
          <Button variant="quiet" onClick={() => setFilter({ scope: noFilter.scope })}>
            {t(messages.clearFilters)}
          </Button>
        </span>
      ) : (
        <Select
          aria-label={t(messages.which)}
          className={panelStyles.wide}
          value={scope.kind}
          options={scopes.map(({ value, text }) => ({ value, label: t(text) }))}
          onChange={(kind) => setFilter({ scope: { kind: kind ?? "open" } })}
        />
      )}
      <Select
        aria-label={t(layer.fields.network.label)}
        value={network}
        empty={t(messages.anyNetwork)}
        options={faultNetworks.map((value) => ({ value, label: t(networks.values[value]) }))}
        onChange={(next) => setFilter({ network: next, faultKind: null })}
      />
      <Select
        aria-label={t(layer.fields.kind.label)}
        value={filter.faultKind}
        empty={t(messages.anyKind)}
        options={(network ? kindsOf[network] : faultKinds).map((value) => ({
          value,
          label: t(kinds.values[value]),
        }))}
        onChange={(faultKind) => setFilter({ faultKind })}
      />
      <Checkbox checked={filter.overdue} onChange={(overdue) => setFilter({ overdue })}>
        {t(messages.overdueOnly)}
      </Checkbox>
      <Checkbox checked={filter.mine} onChange={(mine) => setFilter({ mine })}>
        {t(messages.mine)}
      </Checkbox>
      <Checkbox checked={filter.inView} onChange={(inView) => setFilter({ inView })}>
        {t(messages.inView)}
      </Checkbox>
    </div>
  );
}
