import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { PlannedStreet, PlannedWork } from "#contract/street-plan.ts";
import { plannedOf } from "#contract/street-plan-money.ts";
import { units } from "#layers/kit/unit.ts";
import styles from "./council.module.css";
import { messages } from "./messages.ts";
import listStyles from "./streets.module.css";
import { Thousands } from "./thousands.tsx";
import { WorkName } from "./work-name.tsx";

const signs = {
  m: units.m,
  m2: units.m2,
  m3: units.m3,
  piece: { ky: "даана", ru: "шт.", en: "pcs" },
} as const satisfies Readonly<Record<NonNullable<PlannedWork["unit"]>, Text>>;

/** What is done there, how much of it, and what it costs. */
export function StreetWorks({ street }: { street: PlannedStreet }) {
  const t = useText();
  const format = useFormat();
  return (
    <table className={listStyles.small}>
      <thead>
        <tr>
          <th scope="col">{t(messages.works)}</th>
          <th scope="col">{t(messages.quantity)}</th>
          <th scope="col">
            {t(messages.planned)}, {t(messages.thousandSom)}
          </th>
          <th scope="col">{t(messages.actual)}</th>
        </tr>
      </thead>
      <tbody>
        {street.works.map((work) => (
          <tr key={work.id}>
            <th scope="row">
              <WorkName work={work.work} />
              {work.price_title && <span className={styles.quiet}> {t(work.price_title)}</span>}
            </th>
            <td>
              {format.number(work.quantity)} {work.unit && work.quantity !== null && t(signs[work.unit])}
            </td>
            <td>
              <Thousands som={plannedOf(work)} />
            </td>
            <td>
              <Thousands som={work.accepted_som} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
