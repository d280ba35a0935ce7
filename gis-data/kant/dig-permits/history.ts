import { uuid } from "../generate/identity.ts";
import type { CityRow } from "../generate/rows.ts";
import { courseOf, people, type Step, terms } from "./course.ts";
import type { SamplePermit } from "./permits-of-2013.ts";

/** The year of the book. */
export const seed = 2013;
export type Row = Readonly<Record<string, unknown>>;

export const on = (day: string | undefined): string | null => (day === undefined ? null : `${seed}-${day}`);
/** Nine in the morning in the city. */
const instantOf = (day: string): string => new Date(`${seed}-${day}T09:00:00+06:00`).toISOString();

/** A permit with the owners who are to agree. */
export type Book = { readonly id: string; readonly number: number; readonly owners: readonly CityRow[] };

/** An emergency is permitted without signatures; of a request that is not permitted yet, or never was, nobody has signed. */
const signedOn = ({ issued, emergency }: SamplePermit): string | null =>
  issued !== undefined && emergency !== true ? issued : null;

function termsOf({ code }: CityRow["row"]): Pick<Step, "text"> {
  const text = terms[String(code)];
  return text === undefined ? {} : { text };
}

const signingId = (number: number, owner: string): string =>
  uuid(seed, "dig_permit_step", `${number}/sign/${owner}`);

export function signOffOf(sample: SamplePermit, { id, number }: Book, owner: CityRow["row"]): Row {
  const day = signedOn(sample);
  return {
    id: uuid(seed, "dig_permit_sign_off", `${number}/${owner.id}`),
    permit_id: id,
    owner_id: owner.id,
    owner_ky: owner["title_ky"],
    owner_ru: owner["title_ru"],
    owner_en: owner["title_en"],
    signer: day === null ? null : people.owner,
    signed_on: day && on(day),
    signed_step: day && signingId(number, owner.id),
  };
}

/** Every step on its day; the owners have signed before the permit is issued. */
export function stepsOf(sample: SamplePermit, { id, number, owners }: Book): Row[] {
  const rows: Row[] = [];
  let state: string | null = null;
  const write = ({ action, by, day, to, text }: Step, more: Row): void => {
    rows.push({
      permit_id: id,
      version: 1,
      at: instantOf(day),
      happened_on: action === "create" ? null : on(day),
      actor: "demo",
      actor_name: by,
      action,
      from_state: to === undefined ? null : state,
      to_state: to ?? null,
      text: text ?? null,
      before: null,
      after: null,
      ...more,
    });
    state = to ?? state;
  };
  for (const [turn, step] of courseOf(sample).entries()) {
    if (step.action === "issue" && signedOn(sample) !== null)
      for (const { row } of owners)
        write(
          { action: "sign", by: people.clerk, day: step.day, ...termsOf(row) },
          { id: signingId(number, row.id), after: people.owner },
        );
    write(step, { id: turn === 0 ? id : uuid(seed, "dig_permit_step", `${number}/${turn}`) });
  }
  return rows;
}
