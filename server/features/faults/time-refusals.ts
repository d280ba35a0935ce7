import type { FaultState, FaultTime } from "#contract/fault-moves.ts";
import type { Text } from "#layers/kit/text.ts";
import { fault } from "#layers/operations/fault.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, type HttpProblem } from "#server/platform/http/problems.ts";

export const timeText = (time: FaultTime): Text => fault.fields[`${time}_at`].label;

const refused = (time: FaultTime, code: string, value: unknown, message: Text, cure: Text): HttpProblem =>
  unprocessable([{ layer: fault.id, field: `${time}_at`, code, value, message, cure }]);

export const wrongOrder = (
  { time, before }: { readonly time: FaultTime; readonly before: FaultTime },
  at: { readonly time: string; readonly before: string },
): HttpProblem =>
  refused(
    time,
    "wrong-order",
    { [time]: at.time, [before]: at.before },
    fill(
      {
        ky: "«{time}» «{before}» убактысынан эрте турат.",
        ru: "«{time}» раньше, чем «{before}».",
        en: "“{time}” stands before “{before}”.",
      },
      { time: timeText(time), before: timeText(before) },
    ),
    {
      ky: "Эки убакытты тең текшериңиз. Билинбегенин бош калтырыңыз, так эмесин «болжолдуу» деп белгилеңиз.",
      ru: "Проверьте оба времени. Неизвестное оставьте пустым, неточное отметьте «примерно».",
      en: "Check both times. Leave what is not known empty, and mark what is not exact as approximate.",
    },
  );

export const inFuture = (time: FaultTime, value: string): HttpProblem =>
  refused(
    time,
    "in-future",
    value,
    fill(
      {
        ky: "«{time}»: бул убакыт али келе элек.",
        ru: "«{time}»: это время ещё не наступило.",
        en: "“{time}” has not come yet.",
      },
      { time: timeText(time) },
    ),
    {
      ky: "Күндү жана саатты, аппараттын саатын текшериңиз.",
      ru: "Проверьте день и час, а также часы устройства.",
      en: "Check the day and the hour, and the clock of the device.",
    },
  );

export const tooOld = (time: FaultTime, value: string): HttpProblem =>
  refused(
    time,
    "too-old",
    value,
    fill(
      { ky: "«{time}»: жылы туура эмес.", ru: "«{time}»: неверный год.", en: "“{time}”: the year is wrong." },
      { time: timeText(time) },
    ),
    {
      ky: "1950-жылдан кийинки күндү жазыңыз.",
      ru: "Укажите день после 1950 года.",
      en: "Give a day after 1950.",
    },
  );

export const notYetInLife = (time: FaultTime, state: FaultState): HttpProblem =>
  refused(
    time,
    "not-yet",
    null,
    fill(
      {
        ky: "Авариянын абалы «{state}», «{time}» убактысы азырынча болбойт.",
        ru: "Авария сейчас «{state}», времени «{time}» у неё ещё нет.",
        en: "The fault is “{state}”, which has no time “{time}” yet.",
      },
      { state: fault.fields.state.values[state], time: timeText(time) },
    ),
    {
      ky: "Убакытты ошол кадам менен чогуу жазыңыз.",
      ru: "Укажите время вместе с самим шагом.",
      en: "Give the time with the step itself.",
    },
  );

export const dueBeforeAware = (value: string): HttpProblem =>
  unprocessable([
    {
      layer: fault.id,
      field: "due_at",
      code: "wrong-order",
      value,
      message: {
        ky: "Мөөнөтү авария билинген убакыттан эрте.",
        ru: "Срок раньше, чем стало известно об аварии.",
        en: "It is due before anybody was aware of it.",
      },
      cure: {
        ky: "Билинген убактысынан кийинки мөөнөттү бериңиз.",
        ru: "Укажите срок позже времени, когда о ней узнали.",
        en: "Give a time after that of awareness.",
      },
    },
  ]);
