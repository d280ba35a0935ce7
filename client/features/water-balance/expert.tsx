import { hasRole, usePerson } from "#client/api/session.ts";
import type { StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { BalanceTable } from "./balance-table.tsx";
import { Doubts } from "./doubts.tsx";
import { FlowDiagram } from "./flow-diagram.tsx";
import { Indicators } from "./indicators.tsx";
import { MeasureNext } from "./measure-next.tsx";
import { SystemDataList } from "./system-data-list.tsx";

export type ExpertProps = {
  readonly balance: StoredBalance;
  readonly answer: WaterBalances;
  readonly editable: boolean;
};

/** The balance by the terms of the IWA, with limits, and every input open to those who answer for it. */
export default function Expert({ balance, answer }: Omit<ExpertProps, "editable">) {
  const editable = hasRole(usePerson(), waterVolume.edit) && answer.year !== null;
  const shared = { balance, answer, editable };
  return (
    <>
      <Doubts warnings={balance.result.warnings} of={[null]} />
      <BalanceTable {...shared} />
      <SystemDataList {...shared} />
      <Indicators balance={balance} answer={answer} />
      <MeasureNext balance={balance} />
      <FlowDiagram balance={balance} />
    </>
  );
}
