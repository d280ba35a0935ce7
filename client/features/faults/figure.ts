import { type languages, type Text, translate } from "#client/i18n/text.ts";
import { type FaultNetwork, type FaultNumbers, faultNetworks } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { numbersMessages } from "./numbers-messages.ts";

/** A figure of the year, and the query that opens its faults. */
export type Figure = {
  readonly title: Text;
  readonly faults: number;
  readonly search: Readonly<Record<string, string>>;
};

/** Figures leave out what was rejected and what repeats another. */
const counted = "new,assigned,isolated,repaired,restored,verified,reopened";

/** The filter of the list behind a figure. */
export const searchOfFigure = ({ search }: Pick<Figure, "search">, year: number): string =>
  new URLSearchParams({ year: String(year), state: counted, ...search }).toString();

const { network: networks, kind: kinds } = layer.fields;

const textOf = (write: (language: (typeof languages)[number]) => string): Text => ({
  ky: write("ky"),
  ru: write("ru"),
  en: write("en"),
});

export const kindFigures = ({ by_kind }: FaultNumbers, network: FaultNetwork): readonly Figure[] =>
  by_kind
    .filter((one) => one.network === network)
    .map(({ kind, faults }) => ({
      title: textOf((language) => `${networks.values[network][language]}: ${kinds.values[kind][language]}`),
      faults,
      search: { network, kind },
    }));

export const streetFigures = ({ by_street }: FaultNumbers): readonly Figure[] =>
  by_street.map(({ street_id, street, faults }) => ({
    title: street ?? numbersMessages.noStreet,
    faults,
    search: { street: street_id ?? "none" },
  }));

export const ageFigures = ({ by_age }: FaultNumbers): readonly Figure[] =>
  by_age.map(({ from_years, faults }) => ({
    title:
      from_years === null
        ? numbersMessages.ageUnknown
        : textOf((language) =>
            translate(language, numbersMessages.age, { from: from_years, to: from_years + 9 }),
          ),
    faults,
    search: { age: from_years === null ? "unknown" : String(from_years) },
  }));

const stages = [
  "awareness_to_location",
  "location_to_repair",
  "isolation_to_restoration",
  "whole",
] as const satisfies readonly FaultNumbers["run_times"][number]["stage"][];

/** Network by network, in the order of a repair. */
export const runTimeFigures = ({
  run_times,
}: Pick<FaultNumbers, "run_times">): readonly (Figure & { readonly medianHours: number | null })[] =>
  faultNetworks.flatMap((network) =>
    stages.flatMap((stage) =>
      run_times
        .filter((one) => one.network === network && one.stage === stage)
        .map(({ median_hours, faults }) => ({
          title: textOf(
            (language) => `${networks.values[network][language]}: ${numbersMessages[stage][language]}`,
          ),
          faults,
          search: { network, stage },
          medianHours: median_hours,
        })),
    ),
  );
