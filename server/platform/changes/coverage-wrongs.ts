import type { Defect } from "#geometry/coverage.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill, type Wrong } from "../http/problems.ts";

const squareMetres = (m2: number): Text => {
  const digits = Math.round(m2)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return { ky: `${digits}\u00a0м²`, ru: `${digits}\u00a0м²`, en: `${digits}\u00a0m²` };
};

const wrong = (
  layer: Layer,
  { m2, zones }: Defect,
  writer: string,
  { code, message, cure }: { code: string; message: Text; cure: Text },
): Wrong => ({
  layer: layer.id,
  id: zones.find((id) => id === writer) ?? zones[0] ?? writer,
  field: "geom",
  value: Math.round(m2 * 10) / 10,
  code,
  message: fill(message, { area: squareMetres(m2), layer: layer.title }),
  cure,
});

export const gapArises = (layer: Layer, defect: Defect, writer: string): Wrong =>
  wrong(layer, defect, writer, {
    code: "gap-arises",
    message: {
      ky: "«{layer}»: {area} жер эч кимге таандык болбой калат.",
      ru: "«{layer}»: {area} земли не войдут ни в одну зону.",
      en: "“{layer}”: {area} of land would belong to no zone.",
    },
    cure: {
      ky: "Бул жерди коңшу зонага бериңиз же бош калтырууну ырастаңыз.",
      ru: "Отдайте эту землю соседней зоне или подтвердите, что она остаётся незанятой.",
      en: "Give this land to a neighbouring zone, or confirm that it stays unassigned.",
    },
  });

export const overlapArises = (layer: Layer, defect: Defect, writer: string): Wrong =>
  wrong(layer, defect, writer, {
    code: "overlap-arises",
    message: {
      ky: "«{layer}»: {area} жер эки зонага кирип калат.",
      ru: "«{layer}»: {area} земли войдут в две зоны сразу.",
      en: "“{layer}”: {area} of land would lie in two zones at once.",
    },
    cure: {
      ky: "Кайчылашкан жерди зоналардын биринен кесиңиз же калтырууну ырастаңыз.",
      ru: "Вырежьте перекрытие из одной из зон или подтвердите, что оно остаётся.",
      en: "Cut the overlap from one of the zones, or confirm that it stays.",
    },
  });

export const leavesBoundary = (layer: Layer, defect: Defect, writer: string): Wrong =>
  wrong(layer, defect, writer, {
    code: "leaves-boundary",
    message: {
      ky: "«{layer}»: {area} жер шаардын чегинен сыртта калат.",
      ru: "«{layer}»: {area} выходят за границу города.",
      en: "“{layer}”: {area} lie beyond the city boundary.",
    },
    cure: {
      ky: "Чокуларды шаардын чегине чейин жылдырыңыз.",
      ru: "Верните вершины в границу города.",
      en: "Move the vertices back inside the boundary.",
    },
  });
