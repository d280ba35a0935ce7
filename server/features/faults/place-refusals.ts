import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { fault } from "#layers/operations/fault.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, type HttpProblem, type Wrong } from "#server/platform/http/problems.ts";

type Position = readonly [number, number];

const refused = (field: "at" | "asset", wrong: Omit<Wrong, "layer" | "field">): HttpProblem =>
  unprocessable([{ layer: fault.id, field, ...wrong }]);

export const outsideCity = (at: Position): HttpProblem =>
  refused("at", {
    code: "outside",
    value: at.join(", "),
    place: [at[0], at[1]],
    message: fill(
      {
        ky: "Жер шаардын чегинен тышкары: {at}.",
        ru: "Место за границей города: {at}.",
        en: "The place lies outside the city: {at}.",
      },
      { at: at.join(", ") },
    ),
    cure: {
      ky: "Картадан шаардын ичиндеги жерди көрсөтүңүз же дарегин тизмеден тандаңыз.",
      ru: "Укажите место в пределах города на карте или выберите адрес из списка.",
      en: "Point at a place inside the city, or choose the address from the list.",
    },
  });

const chooseOnMap: Text = {
  ky: "Картадагы сунушталган объекттердин бирин тандаңыз же объектсиз сактаңыз.",
  ru: "Выберите один из предложенных объектов на карте или сохраните без объекта.",
  en: "Choose one of the objects that the map offers, or save without one.",
};

export const noSuchAsset = (id: string): HttpProblem =>
  refused("asset", {
    code: "no-such-row",
    value: id,
    message: {
      ky: "Мындай объект жок. Ал өчүрүлгөн болушу мүмкүн.",
      ru: "Такого объекта нет. Возможно, он удалён.",
      en: "There is no such object. It may have been removed.",
    },
    cure: chooseOnMap,
  });

export const assetOfAnotherNetwork = (layer: Pick<Layer, "id" | "title">, network: Text): HttpProblem =>
  refused("asset", {
    code: "wrong-network",
    value: layer.id,
    message: fill(
      {
        ky: "«{layer}» «{network}» тармагына кирбейт.",
        ru: "«{layer}» не относится к сети «{network}».",
        en: "“{layer}” is no part of the network “{network}”.",
      },
      { layer: layer.title, network },
    ),
    cure: {
      ky: "Тармакты же объектти алмаштырыңыз.",
      ru: "Смените сеть или объект.",
      en: "Change the network or the object.",
    },
  });

/** How far a fault may lie from what is broken. */
export const farthestM = 50;

export const assetTooFar = (distanceM: number): HttpProblem =>
  refused("asset", {
    code: "too-far",
    value: Math.round(distanceM),
    message: fill(
      {
        ky: "Объект көрсөтүлгөн жерден {distance} м алыс, {most} м чейин гана болот.",
        ru: "До объекта {distance} м от указанного места, допустимо не больше {most} м.",
        en: "The object lies {distance} m from the place; {most} m are the most.",
      },
      { distance: Math.round(distanceM), most: farthestM },
    ),
    cure: {
      ky: "Жерин жылдырыңыз же жакыныраак объектти тандаңыз.",
      ru: "Передвиньте место или выберите объект ближе.",
      en: "Move the place, or choose an object nearer to it.",
    },
  });

export const beyondEnd = (chainageM: number, lengthM: number): HttpProblem =>
  refused("asset", {
    code: "beyond-end",
    value: chainageM,
    message: fill(
      {
        ky: "Түтүктүн узундугу {length} м, башынан {chainage} м анын сыртында.",
        ru: "Длина трубы {length} м, точка {chainage} м от начала лежит за её концом.",
        en: "The pipe is {length} m long; {chainage} m from its start lies beyond its end.",
      },
      { length: lengthM.toFixed(1), chainage: chainageM },
    ),
    cure: {
      ky: "Аралыкты кичирейтиңиз же бош калтырыңыз: ал жеринен эсептелет.",
      ru: "Уменьшите расстояние или не указывайте его: оно вычислится по месту.",
      en: "Give a smaller distance, or leave it out: it follows from the place.",
    },
  });
