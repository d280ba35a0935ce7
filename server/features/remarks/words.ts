import { longestRemark } from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";
import { readSaid } from "#server/platform/changes/said.ts";

export function saidInRemark(given: string | undefined, needed: true): string;
export function saidInRemark(given: string | undefined, needed: boolean): string | undefined;
export function saidInRemark(given: string | undefined, needed: boolean): string | undefined {
  return readSaid(given, { layer: remark, longest: longestRemark, needed });
}
