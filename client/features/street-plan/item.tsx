import { useQuery } from "@tanstack/react-query";
import { LocateFixed, Pencil, TriangleAlert } from "lucide-react";
import { Suspense, useEffect, useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { boundsOfGeometry } from "#client/map/geometry.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { flyTo } from "#client/state/fly-to.ts";
import { setView, useView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { Section } from "#client/ui/section.tsx";
import type { PlannedStreet } from "#contract/street-plan.ts";
import { isApproved, mayBeAmended, mayPlan } from "#contract/street-plan-moves.ts";
import { ChangeItem } from "./change-item.tsx";
import type { Checked, DigOncePart } from "./editor.tsx";
import { mainWork } from "./filter.ts";
import { Facts, Shares } from "./item-facts.tsx";
import { Steps } from "./item-steps.tsx";
import { WorkLetter } from "./letters.tsx";
import { messages } from "./messages.ts";
import { Moves } from "./moves.tsx";
import { Photos } from "./photos.tsx";
import { threadQuery } from "./queries.ts";
import { StageBadge } from "./stage-badge.tsx";
import styles from "./street-plan.module.css";
import { threadMessages } from "./thread-messages.ts";
import { WorksTable } from "./works-table.tsx";

type Props = { id: string; DigOnce: DigOncePart };

/** One street of the plan: what is to be done, for how much, what became of it, and what the reader may do now. */
export default function Item({ id, DigOnce }: Props) {
  const t = useText();
  const person = usePerson();
  const [changing, setChanging] = useState(false);
  const { data: thread, error } = useQuery(threadQuery(id));
  if (!thread)
    return error ? (
      <div className={styles.body}>
        <Refusals error={error} shown={() => false} />
      </div>
    ) : (
      <Progress value={null} label={t(threadMessages.item)} />
    );
  const { item } = thread;
  const isAmendment = isApproved(item.stage) || thread.year_approved;
  if (changing)
    return (
      <ChangeItem item={item} isAmendment={isAmendment} onDone={() => setChanging(false)} DigOnce={DigOnce} />
    );
  const isWithdrawn = item.stage === "withdrawn";
  const mayChange =
    !isWithdrawn && mayPlan(person?.roles ?? []) && (!isApproved(item.stage) || mayBeAmended(item.stage));
  return (
    <div className={panelStyles.panel}>
      <Head item={item} />
      <div className={styles.body}>
        <Facts item={item} />
        {mayChange && (
          <div>
            <Button icon={<Pencil />} onClick={() => setChanging(true)}>
              {t(isAmendment ? threadMessages.amend : threadMessages.change)}
            </Button>
          </div>
        )}
        <div className={styles.sections}>
          <Section title={t(threadMessages.works)}>
            <WorksTable item={item} />
          </Section>
          <Section title={t(threadMessages.shares)}>
            <Shares item={item} />
          </Section>
          {!isWithdrawn && (
            <Section title={t(threadMessages.conflicts)}>
              <Suspense>
                <DigOnce item={checkedOf(item)} />
              </Suspense>
            </Section>
          )}
          <Photos item={item} />
          <Steps thread={thread} />
        </div>
        {person && <Moves thread={thread} person={person} />}
      </div>
    </div>
  );
}

/** An item as it is saved, to be held against the rules. */
const checkedOf = (item: PlannedStreet): Checked => ({
  id: item.id,
  street_id: item.street.id,
  year: item.year,
  from_chainage_m: item.from_chainage_m,
  to_chainage_m: item.to_chainage_m,
  works: item.works.map(({ id, work, quantity, unit, quantity_basis, unit_price_id, assets }) => ({
    id,
    work,
    quantity,
    unit,
    quantity_basis,
    unit_price_id,
    assets: assets.map((asset) => ({ layer: asset.layer, id: asset.id })),
  })),
});

function Head({ item }: { item: PlannedStreet }) {
  const t = useText();
  const format = useFormat();
  const { street, line, year } = item;
  const listed = useView(({ workspace }) => workspace === "streets");
  // The list shows the year of what is open, however it was opened.
  useEffect(() => {
    if (listed) setView({ year });
  }, [listed, year]);
  return (
    <header className={styles.threadHead}>
      <div className={styles.titleRow}>
        <div>
          <div className={styles.kind}>
            {item.code} · {t(messages.year)}: {item.year}
          </div>
          <h2 className={styles.title}>{t(street.name)}</h2>
        </div>
        <IconButton
          icon={<LocateFixed />}
          label={t(threadMessages.show)}
          onClick={() =>
            line.length > 0 && flyTo(boundsOfGeometry({ type: "LineString", coordinates: line }))
          }
        />
      </div>
      <div className={styles.headRow}>
        <WorkLetter work={mainWork(item)} />
        <StageBadge stage={item.stage} />
      </div>
      {item.synthetic && <p className={styles.sample}>{t(messages.sample)}</p>}
      {street.owner && !street.owner.is_city && (
        <p className={styles.warning}>
          <TriangleAlert aria-hidden="true" /> {t(messages.notCityNote, { owner: t(street.owner.title) })}
        </p>
      )}
      {street.ended_on && (
        <p className={styles.warning}>
          <TriangleAlert aria-hidden="true" /> {t(messages.ended, { day: format.date(street.ended_on) })}
        </p>
      )}
    </header>
  );
}
