import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";

export type Warning = { readonly code: string; readonly message: Text };

/** So many names in a sentence; the rest are counted. */
const mostNames = 10;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(", ");
  return names.length > mostNames ? `${shown} … +${names.length - mostNames}` : shown;
}

export const sourceInside = (name: string): Warning => ({
  code: "source-inside",
  message: fill(
    {
      ky: "«{name}» булагы жабылган бөлүктүн ичинде: аны токтотуңуз, болбосо ал авариянын ордун азыктандырат.",
      ru: "Источник «{name}» внутри перекрываемой части: остановите его, иначе он питает место аварии.",
      en: "Source “{name}” lies inside the isolated part: shut it off, or it goes on feeding the fault.",
    },
    { name },
  ),
});

export const noSource = (): Warning => ({
  code: "no-source",
  message: {
    ky: "Тармакта бир да булак жок, ошондуктан кайсы жапкычтар жабыларын жана ким суусуз каларын айтуу мүмкүн эмес. Булактарды көрсөтүңүз.",
    ru: "В сети нет ни одного источника, поэтому нельзя сказать, что закрывать и кто останется без подачи. Укажите источники.",
    en: "The network has no source, so nothing can be said of what to close and who is cut off. Name its sources.",
  },
});

export const faultUnfed = (name: string): Warning => ({
  code: "fault-without-source",
  message: fill(
    {
      ky: "«{name}» түтүгүнө авариядан мурун да бир да булак жеткен эмес: жетишпеген түтүктү же булакты кошуңуз.",
      ru: "До участка «{name}» и до аварии не доходил ни один источник: добавьте недостающую трубу или источник.",
      en: "No source reached link “{name}” before the fault either: add the pipe or the source that is missing.",
    },
    { name },
  ),
});

export const unfedBefore = (part: { nodes: readonly string[]; links: readonly string[] }): Warning => ({
  code: "part-without-source",
  message: fill(
    {
      ky: "Булагы жок бөлүктөр эсептелген жок: түйүндөр {nodeCount} ({nodes}), түтүктөр {linkCount} ({links}).",
      ru: "Части без источника не учтены: узлов {nodeCount} ({nodes}), участков {linkCount} ({links}).",
      en: "Parts that had no source are not counted: {nodeCount} nodes ({nodes}), {linkCount} links ({links}).",
    },
    {
      nodeCount: part.nodes.length,
      nodes: listed(part.nodes) || "—",
      linkCount: part.links.length,
      links: listed(part.links) || "—",
    },
  ),
});

/** The warnings of an answer about the city. */
export const sourcesInside = (names: readonly string[]): Warning => ({
  code: "source-inside",
  message: fill(
    {
      ky: "Жабылган бөлүктүн ичинде булактар бар: {names}. Аларды токтотуңуз, болбосо алар авариянын ордун азыктандырат.",
      ru: "Внутри перекрываемой части есть источники: {names}. Остановите их, иначе они питают место аварии.",
      en: "Sources lie inside the isolated part: {names}. Shut them off, or they go on feeding the fault.",
    },
    { names: listed(names) },
  ),
});

export const alreadyShut = (): Warning => ({
  code: "already-shut",
  message: {
    ky: "Бул жер булактардан жабык жапкычтар менен ансыз да бөлүнгөн: жаба турган эч нерсе жок.",
    ru: "Это место и так отделено от источников закрытыми задвижками: закрывать нечего.",
    en: "Closed valves keep every source away from this place already: there is nothing to close.",
  },
});

export const onTanksAlone = (names: readonly string[], lengthM: number): Warning => ({
  code: "tanks-alone",
  message: fill(
    {
      ky: "{km} км тармак сактагычтардан гана азыктанат ({names}): суу алар түгөнгөнчө гана болот.",
      ru: "{km} км сети питаются только из резервуаров ({names}): вода будет, пока они не опустеют.",
      en: "{km} km of the network are fed from tanks alone ({names}): there is water until they run empty.",
    },
    { names: listed(names), km: (lengthM / 1000).toFixed(1) },
  ),
});

export const onOnePipeOnly = (names: readonly string[]): Warning => ({
  code: "valve-on-one-pipe",
  message: fill(
    {
      ky: "Эки түтүктүн бирөөндө гана турган жапкычтар эсепке алынган жок: {names}.",
      ru: "Задвижки только на одной из двух труб не учтены: {names}.",
      en: "Valves on one of the two pipes only are not counted: {names}.",
    },
    { names: listed(names) },
  ),
});
