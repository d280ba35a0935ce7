import type { FaultHead } from "#contract/faults.ts";
import type { Text } from "#layers/kit/text.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { type Moment, momentOnPaper } from "#server/platform/paper/moment.ts";
import type { CutOff, Said } from "./cut-off.ts";
import { headsOf, noticeTexts as texts } from "./notice-texts.ts";

/** What of a fault residents may hear: no caller, no crew, no code of an asset. */
export type NoticeFault = Pick<
  FaultHead,
  | "code"
  | "network"
  | "kind"
  | "state"
  | "address"
  | "aware_at"
  | "aware_approximate"
  | "isolated_at"
  | "isolated_approximate"
  | "restored_at"
  | "restored_approximate"
  | "due_at"
  | "synthetic"
> & {
  readonly street: Said | null;
  readonly operator: { readonly name: Said; readonly phone: string | null } | null;
};

/** A notice in parts, so that text, door and picture say the same. */
export type NoticeFacts = {
  readonly head: Text;
  readonly kind: Text;
  readonly place: Said | null;
  readonly times: readonly { readonly label: Text; readonly value: Text }[];
  /** Above the list of streets; null where no list belongs: nobody is cut off by a sewer, and not any more after it. */
  readonly listed: Text | null;
  readonly cutOff: CutOff | null;
  readonly operator: Said | null;
  readonly phone: string | null;
  readonly sample: boolean;
};

type Told = {
  readonly moment: (instant: string) => Moment;
  readonly now: Date;
  /** The network that was asked is not the real one. */
  readonly sample?: boolean;
};

const same = (text: string): Text => ({ ky: text, ru: text, en: text });

/** On one line; null where the register leaves it out. */
const orNull = (text: string | null): string | null => text?.replaceAll(/\s+/g, " ").trim() || null;

export function noticeFacts(
  fault: NoticeFault,
  cutOff: CutOff | null,
  { moment, now, sample = false }: Told,
): NoticeFacts {
  const { network, operator } = fault;
  const heads = headsOf[network];
  const at = (instant: string, approximate: boolean): string =>
    `${approximate ? "≈ " : ""}${momentOnPaper(moment(instant))}`;
  const restored = fault.restored_at !== null;
  const off = network !== "sewer" && (fault.isolated_at !== null || fault.kind === "no_supply");
  const since =
    off && fault.isolated_at !== null
      ? at(fault.isolated_at, fault.isolated_approximate)
      : at(fault.aware_at, fault.aware_approximate);
  // A promise that has passed is none.
  const until =
    fault.due_at !== null && new Date(fault.due_at) > now ? same(at(fault.due_at, false)) : texts.unknown;
  const place = orNull(fault.address);
  return {
    head: restored ? heads.back : off ? heads.cut : heads.broken,
    kind: layer.fields.kind.values[fault.kind],
    place: place === null ? fault.street : { ky: place, ru: place },
    times: [
      { label: texts.since, value: same(since) },
      fault.restored_at === null
        ? { label: network === "sewer" ? texts.untilSewer : texts.until, value: until }
        : { label: texts.back, value: same(at(fault.restored_at, fault.restored_approximate)) },
    ],
    listed: restored || network === "sewer" ? null : off ? heads.without : heads.maybe,
    cutOff,
    operator: operator?.name ?? null,
    phone: orNull(operator?.phone ?? null),
    sample: fault.synthetic || sample,
  };
}
