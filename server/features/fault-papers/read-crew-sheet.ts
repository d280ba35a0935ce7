import type { CityIsolationAnswer } from "#contract/isolation.ts";
import type { SheetLanguages, TitleBlock } from "#contract/paper.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { isDrawnAt, type PlanePoint, zoomOfScale } from "#painter/frame.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { IsolationAt } from "#server/platform/network/isolation-at.ts";
import { isolationOf } from "#server/platform/network/isolation-of.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { drawnOf, isSample, readDrawn } from "#server/platform/paper/drawn-rows.ts";
import { momentIn } from "#server/platform/paper/moment.ts";
import { onPlane } from "#server/platform/paper/on-plane.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { crewFacts, restOfReport } from "./crew-facts.ts";
import type { CrewMap, CrewSheet, ValveMark } from "./crew-sheet.ts";
import { crewTexts as texts } from "./crew-texts.ts";
import { crewValves, unknownBecause } from "./crew-valves.ts";
import { crewMapBox } from "./paint-crew-front.ts";
import { crewScale } from "./paint-crew-map.ts";
import { type PaperFault, readPaperFault, readPlace } from "./paper-fault.ts";
import { caller as callerRow, selectCaller } from "./queries.ts";

type Asked = {
  readonly id: string;
  readonly ask: IsolationAt;
  readonly languages: SheetLanguages;
  /** Who called is told. */
  readonly withCaller: boolean;
  readonly titleBlock: TitleBlock;
  /** Layers that the reader may see. */
  readonly readable: readonly Layer[];
  readonly signal: AbortSignal;
};

const themes = { water: "water", sewer: "sewer", heat: "heating" } as const;
const groundLayers: readonly string[] = ["building", "street", "railway", "facility"];

/** What a crew takes along: what was said, the ground with its network, and the valves in walking order. */
export async function readCrewSheet({ db, city, layers }: Context, asked: Asked): Promise<CrewSheet> {
  const { id, ask, signal } = asked;
  const reading = db.read({ purpose: "analyses", signal });
  const fault = await readPaperFault(reading, id);
  const moment = momentIn(city.time_zone);
  const languages = languagesOf(asked.languages);
  const say = (text: Text): string => inWords(text, languages);
  const caller = asked.withCaller ? ((await reading.first(callerRow, selectCaller(id))) ?? null) : null;
  const answer = await isolationOf(ask, fault, moment(fault.aware_at).day, signal);
  const { marks = [], ...valves } = answer ? crewValves(answer, say) : {};
  const map = await readMap(reading, fault, {
    ...{ answer, marks, srid: city.metric_srid, date: todayIn(city.time_zone) },
    layers: asked.readable,
  });
  return {
    code: fault.code,
    facts: crewFacts(fault, caller, answer?.if_all_hold ?? null, { say, moment, layers }),
    report: restOfReport(fault),
    valves: "close" in valves ? valves : null,
    notKnown: answer ? unknownBecause(answer.if_all_hold, say) : [say(whyNot(fault))],
    map,
    languages: asked.languages,
    titleBlock: asked.titleBlock,
    printed: dateOnPaper(todayIn(city.time_zone)),
    sample: fault.synthetic || (answer?.sample_data ?? false) || isSample(drawnOf(map.layers)),
  };
}

function whyNot({ network, asset_id }: PaperFault): Text {
  if (network === "sewer") return texts.noAnswer;
  return asset_id === null ? texts.noNetwork : texts.notKnown;
}

type Drawn = {
  readonly answer: CityIsolationAnswer | null;
  readonly marks: readonly ValveMark[];
  readonly layers: readonly Layer[];
  readonly srid: number;
  readonly date: string;
};

async function readMap(db: Queryable, fault: PaperFault, drawn: Drawn): Promise<CrewMap> {
  const { answer, marks, layers, srid, date } = drawn;
  const { east, north, convergence_degrees } = await readPlace(db, fault, srid);
  const zoom = zoomOfScale(crewScale, fault.latitude);
  const shown = layers
    .filter(
      (layer) =>
        (groundLayers.includes(layer.id) || (layer.theme === themes[fault.network] && layer.network)) &&
        isDrawnAt(layer, zoom),
    )
    .map((layer) => ({ layer, date, variant: null, id: null }));
  const { isolated, unfed } = answer?.if_all_hold ?? {};
  const points = marks.map(({ at }) => ({ type: "Point", coordinates: at }));
  const [isolatedLine, unfedLine, ...places] = await onPlane(
    db,
    [isolated?.geometry ?? null, unfed?.geometry ?? null, ...points],
    srid,
  );
  return {
    layers: await readDrawn(db, shown, {
      ...{ ground: { ...crewMapBox, scale: crewScale, centre: [east, north] }, srid },
    }),
    ...{ latitude: fault.latitude, place: [east, north], convergenceDegrees: convergence_degrees },
    ...{ isolated: isolatedLine ?? null, unfed: unfedLine ?? null },
    marks: marks.flatMap((mark, index) => {
      const place = places[index];
      return place?.type === "Point" ? [{ ...mark, at: place.coordinates satisfies PlanePoint }] : [];
    }),
  };
}
