import { LossReportButton } from "#client/features/loss-report/loss-report-button.tsx";
import WaterBalance from "#client/features/water-balance/water-balance.tsx";

/** Where a year's water went, with the report of the year that another feature makes. */
export default function WaterBalancePanel() {
  return <WaterBalance Report={LossReportButton} />;
}
