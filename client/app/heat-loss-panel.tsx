import HeatLoss from "#client/features/heat-loss/heat-loss.tsx";
import { LossReportButton } from "#client/features/loss-report/loss-report-button.tsx";

/** What the heat network loses, with the report of the year that another feature makes. */
export default function HeatLossPanel() {
  return <HeatLoss Report={LossReportButton} />;
}
