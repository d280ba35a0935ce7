import { PanelRightOpen, TriangleAlert } from "lucide-react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import type { PlannedStreet, PlanYear } from "#contract/street-plan.ts";
import { planPhases } from "#contract/street-plan-money.ts";
import { planAmounts } from "#layers/council/plan-amounts.ts";
import { planItem } from "#layers/council/plan-item.ts";
import styles from "./council.module.css";
import { messages } from "./messages.ts";
import { StreetPhotos } from "./street-photos.tsx";
import { StreetWorks } from "./street-works.tsx";
import listStyles from "./streets.module.css";
import { Thousands } from "./thousands.tsx";

type Props = { street: PlannedStreet; sources: PlanYear["sources"] };

export function StreetDetails({ street, sources }: Props) {
  const t = useText();
  const person = usePerson();
  const { owner } = street.street;
  return (
    <div className={listStyles.details}>
      {owner && !owner.is_city && (
        <p className={listStyles.warning}>
          <TriangleAlert aria-hidden="true" /> {t(messages.notOurs, { owner: t(owner.title) })}
        </p>
      )}
      <StreetWorks street={street} />
      <div className={listStyles.columns}>
        <table className={listStyles.small}>
          <caption>
            {t(messages.phases)} <span className={styles.quiet}>{t(messages.thousandSom)}</span>
          </caption>
          <tbody>
            {planPhases.map((phase) => (
              <tr key={phase}>
                <th scope="row">{t(planAmounts[phase].label)}</th>
                <td>
                  <Thousands som={street.amounts[phase]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Facts street={street} sources={sources} />
      </div>
      <StreetPhotos street={street} />
      {hasRole(person, planItem.read) && (
        <Button
          icon={<PanelRightOpen />}
          onClick={() => setView({ selection: { layer: planItem.id, ids: [street.id] } }, "push")}
        >
          {t(messages.record)}
        </Button>
      )}
    </div>
  );
}

function Facts({ street, sources }: Props) {
  const t = useText();
  const format = useFormat();
  const { from_chainage_m: from, to_chainage_m: to } = street;
  const facts: readonly (readonly [string, string | null])[] = [
    [t(messages.length), format.length(street.length_m)],
    [t(messages.contractor), street.contractor],
    [t(messages.contract), street.contract_number],
    [t(messages.acceptedOn), street.accepted_on && format.date(street.accepted_on)],
    [t(messages.warranty), street.warranty_until && format.date(street.warranty_until)],
    ...street.shares.map(({ funding_source_id, percent }): readonly [string, string] => {
      const source = sources.find(({ id }) => id === funding_source_id);
      return [
        source ? t(source.title) : t(messages.unknownName),
        format.percent(percent, percent % 1 ? 2 : 0),
      ];
    }),
  ];
  return (
    <div>
      {from !== null && to !== null && (
        <p>{t(messages.partOf, { from: format.length(from), to: format.length(to) })}</p>
      )}
      <dl className={listStyles.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
