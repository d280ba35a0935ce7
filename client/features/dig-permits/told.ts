import {
  type DigPermitMove,
  type DigPermitState,
  digPermitMoves,
  digPermitRule,
} from "#contract/dig-permit-moves.ts";
import type { NewDigPermitStep } from "#contract/dig-permits.ts";

const isMove = (action: NewDigPermitStep["action"]): action is DigPermitMove =>
  Object.hasOwn(digPermitMoves, action);

/** The state as this crew has told it: what waits on this device is done too. */
export const toldState = (state: DigPermitState, kept: readonly NewDigPermitStep[]): DigPermitState =>
  kept.reduce((told, { action }) => (isMove(action) ? digPermitRule(action).to : told), state);
