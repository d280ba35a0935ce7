import type { CityIsolation, CityIsolationAnswer } from "#contract/isolation.ts";

/** How many are without supply while the section is closed; null is unknown. */
export type Cut = { readonly connections: number | null; readonly residents: number | null };

const residentsOf = ({ isolated, unfed }: CityIsolation): number | null =>
  isolated.residents === null || unfed.residents === null ? null : isolated.residents + unfed.residents;

/** If all valves hold: the crew has closed those that did. Null where links are missing, never a small number. */
export const cutOf = ({ if_all_hold: answer }: CityIsolationAnswer): Cut | null =>
  answer.known
    ? {
        connections: answer.isolated.connections + answer.unfed.connections,
        residents: residentsOf(answer),
      }
    : null;
