import { useMutation } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { LossReportOrder, OrderedLossReport } from "#contract/loss-report.ts";

export const useOrderReport = () =>
  useMutation({
    mutationFn: (order: LossReportOrder) =>
      request<OrderedLossReport>("/api/loss-reports", { method: "POST", body: order }),
  });
