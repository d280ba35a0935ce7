import type { PaperBox, TitleBlock } from "#contract/paper.ts";
import type { PlaneGeometry } from "#painter/drawing.ts";
import { isDrawnAt, type PlaneBox, zoomOfScale } from "#painter/frame.ts";
import type { Context } from "#server/platform/context.ts";
import type { IsolationAt } from "#server/platform/network/isolation-at.ts";
import { isolationOf } from "#server/platform/network/isolation-of.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { drawnOf, isSample, readDrawn } from "#server/platform/paper/drawn-rows.ts";
import { momentIn } from "#server/platform/paper/moment.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { type AreaMap, groundFor, residentLayers } from "./area-map.ts";
import { type NoticeFacts, noticeFacts } from "./notice-facts.ts";
import type { NoticePaper } from "./notice-paper.ts";
import { type PaperFault, readOperator, readPaperFault, readPlace } from "./paper-fault.ts";
import { readCutOff } from "./read-cut-off.ts";
import { nothingToTell } from "./refusals.ts";

export type Notice = { readonly fault: PaperFault; readonly facts: NoticeFacts };
type Asked = {
  readonly id: string;
  readonly ask: IsolationAt;
  readonly now: Date;
  readonly signal: AbortSignal;
};

/** What residents are told of a fault, with who is without supply where the network can say it. */
export async function readNotice({ db, city, layers }: Context, asked: Asked): Promise<Notice> {
  const { id, ask, now, signal } = asked;
  const reading = db.read({ purpose: "analyses", signal });
  const fault = await readPaperFault(reading, id);
  if (fault.state === "rejected" || fault.state === "duplicate") throw nothingToTell(fault.state);
  const moment = momentIn(city.time_zone);
  const { day } = moment(fault.aware_at);
  const srid = city.metric_srid;
  const answer = fault.restored_at === null ? await isolationOf(ask, fault, day, signal) : null;
  const today = todayIn(city.time_zone, now);
  const cutOff = await readCutOff(answer, { db: reading, layers, day: today, srid });
  const operator = await readOperator(reading, layers, fault);
  return {
    fault,
    facts: noticeFacts({ ...fault, operator }, cutOff, { moment, now, sample: answer?.sample_data ?? false }),
  };
}

/** The same for a drawing: with the streets around it, and never a line of the network. */
export async function readNoticePaper(
  { db, city, layers }: Context,
  { fault, facts }: Notice,
  { box, titleBlock, now, signal }: { box: PaperBox; titleBlock: TitleBlock; now: Date; signal: AbortSignal },
): Promise<NoticePaper> {
  const reading = db.read({ purpose: "analyses", signal });
  const srid = city.metric_srid;
  const { east, north } = await readPlace(reading, fault, srid);
  const area = facts.cutOff?.area ?? null;
  const ground = groundFor(box, boundsOf([east, north], area));
  const zoom = zoomOfScale(ground.scale, fault.latitude);
  const today = todayIn(city.time_zone, now);
  const shown = layers
    .filter((layer) => residentLayers.includes(layer.id) && isDrawnAt(layer, zoom))
    .map((layer) => ({ layer, date: today, variant: null, id: null }));
  const read = await readDrawn(reading, shown, { ground: { ...box, ...ground }, srid });
  const map: AreaMap = {
    layers: read,
    ...ground,
    ...{ latitude: fault.latitude, place: [east, north], area },
  };
  const sample = facts.sample || isSample(drawnOf(read));
  return {
    facts: { ...facts, sample },
    map,
    from: facts.operator ?? titleBlock.organisation,
    printed: dateOnPaper(today),
  };
}

type Nested = readonly [number, number] | readonly Nested[];
const isPoint = (value: Nested): value is readonly [number, number] => typeof value[0] === "number";

/** The box around a place and an area. */
function boundsOf([east, north]: readonly [number, number], area: PlaneGeometry | null): PlaneBox {
  const box = { west: east, south: north, east, north };
  const grow = (value: Nested): void => {
    if (!isPoint(value)) {
      for (const part of value) grow(part);
      return;
    }
    const [x, y] = value;
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  };
  if (area) grow(area.coordinates);
  return box;
}
