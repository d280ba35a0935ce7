import { type DigPermitThread, digPhotoTakens } from "#contract/dig-permits.ts";
import type { SheetLanguages, TitleBlock } from "#contract/paper.ts";
import { layerOf } from "#layers/index.ts";
import type { Text } from "#layers/kit/text.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { Report } from "#server/platform/paper/report.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { permitPaperTexts as texts } from "./paper-texts.ts";
import { listOf } from "./refusals.ts";

type Line = readonly [Text, Text | string | null];

const day = (date: string | null): string | null => (date === null ? null : dateOnPaper(date));
const { fields } = digPermit;

/** One permit on upright A4: whoever digs has it at the trench. */
export function permitReport(
  thread: DigPermitThread,
  form: { readonly languages: SheetLanguages; readonly titleBlock: TitleBlock; readonly printedOn: string },
): Report {
  const languages = languagesOf(form.languages);
  const say = (text: Text | string | null): string | null =>
    text === null || typeof text === "string" ? text : inWords(text, languages);
  const lines = [factsOf, conflictsOf, knownOf, signOffsOf, photosOf].flatMap((part) => part(thread));
  const noted = fill(texts.callBefore, { date: dateOnPaper(thread.permit.requested_on) });
  return {
    columns: [
      { title: texts.what, share: 34 },
      { title: texts.says, share: 66 },
    ],
    rows: lines.map(([label, value]) => [say(label), say(value)]),
    titleBlock: { ...form.titleBlock, title: titleOf(thread) },
    languages: form.languages,
    paper: "A4",
    orientation: "portrait",
    printedOn: form.printedOn,
    sample: thread.sample_data,
    notes: [inWords(noted, languages)],
  };
}

const titleOf = ({ permit: { code } }: DigPermitThread) => ({
  ky: `${texts.title.ky} ${code}`,
  ru: `${texts.title.ru} ${code}`,
});

function factsOf({ permit }: DigPermitThread): Line[] {
  const [x, y] = permit.point;
  return [
    [texts.number, permit.code],
    [fields.state.label, fields.state.values[permit.state]],
    [texts.applicant, permit.applicant],
    [fields.reason.label, permit.reason],
    [fields.emergency.label, permit.emergency ? texts.yes : texts.no],
    [fields.street_id.label, permit.street?.name ?? null],
    [texts.coordinates, `${y.toFixed(5)}, ${x.toFixed(5)}`],
    [texts.area, permit.area_m2.toFixed(1).replace(".", ",")],
    [texts.works, `${dateOnPaper(permit.starts_on)} – ${dateOnPaper(permit.ends_on)}`],
    [fields.restoration_due_on.label, day(permit.restoration_due_on)],
    [fields.issued_on.label, day(permit.issued_on)],
    [fields.opened_on.label, day(permit.opened_on)],
    [fields.restored_on.label, day(permit.restored_on)],
    [fields.accepted_on.label, day(permit.accepted_on)],
  ];
}

const conflictsOf = ({ conflicts }: DigPermitThread): Line[] =>
  conflicts
    .filter(({ rule }) => rule === "moratorium")
    .map(({ street, protected_until, exemption }) => {
      const values = { street: street.name, until: day(protected_until) ?? "—" };
      const text = exemption
        ? fill(texts.exempted, { ...values, signer: exemption.signer, on: dateOnPaper(exemption.signed_on) })
        : fill(texts.notExempted, values);
      return [texts.moratorium, text];
    });

/** Never "nothing": what the asked layers do not hold may be there all the same. */
function knownOf({ known }: DigPermitThread): Line[] {
  const titles = known.asked.flatMap((id) => layerOf(id)?.title ?? []);
  if (known.owners.length === 0)
    return [[fill(texts.known, { owner: "—" }), fill(texts.nothingKnown, { layers: listOf(titles) })]];
  return known.owners.map(({ owner, rows }) => {
    const lines = rows.map(({ layer, code, distance_m }): Text => {
      const at = `${distance_m.toFixed(1).replace(".", ",")} м`;
      return fill(
        { ky: "{layer} {code} ({at})", ru: "{layer} {code} ({at})", en: "{layer} {code} ({at})" },
        { layer: layerOf(layer)?.title ?? layer, code: code ?? "—", at },
      );
    });
    return [fill(texts.known, { owner: owner?.title ?? texts.unknownOwner }), listOf(lines)];
  });
}

/** How many there are: whoever accepts the surface looks for them. */
function photosOf({ steps }: DigPermitThread): Line[] {
  const files = steps.flatMap(({ file }) => file ?? []);
  const counts = digPhotoTakens
    .map((taken) => [taken, files.filter((file) => file.taken === taken).length] as const)
    .filter(([, count]) => count > 0)
    .map(([taken, count]) => fill(texts.photosOf[taken], { count }));
  return counts.length === 0 ? [] : [[texts.photos, listOf(counts)]];
}

const signOffsOf = ({ sign_offs }: DigPermitThread): Line[] =>
  sign_offs.map(({ owner, signer, signed_on, terms }) => [
    fill(texts.signOff, { owner }),
    signer === null
      ? texts.notSigned
      : [`${signer}, ${day(signed_on) ?? "—"}`, terms].filter(Boolean).join(". "),
  ]);
