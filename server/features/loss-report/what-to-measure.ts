import { balanceVolumes, type StoredBalance } from "#contract/water-balance.ts";
import type { Language } from "#layers/kit/text.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { fill } from "#server/platform/http/problems.ts";
import { adviceTexts, measureTexts as texts } from "./advice-texts.ts";
import { capitalised } from "./balance-lines.ts";

const most = 4;
/** What makes less than a hundredth of the variance is not worth an hour of anybody. */
const leastShare = 0.01;

/** The volumes that leakage is least sure because of, the worst first, each with what would help; empty without limits. */
export function whatToMeasure({ result }: StoredBalance, language: Language): readonly string[] {
  const shares = balanceVolumes
    .flatMap((name) => {
      const share = result.variance_shares[name];
      return share === undefined || share < leastShare ? [] : [{ name, share }];
    })
    .sort((one, other) => other.share - one.share)
    .slice(0, most);
  return shares.map(
    ({ name, share }) =>
      fill(texts.item, {
        name: capitalised(waterVolume.fields.component.values[name]),
        percent: Math.round(100 * share),
        advice: adviceTexts[name],
      })[language],
  );
}
