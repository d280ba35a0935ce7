import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { units } from "#layers/kit/unit.ts";

/** An amount in thousand som with one decimal, exact to the som under the pointer. */
export function Thousands({ som }: { som: number | null }) {
  const t = useText();
  const format = useFormat();
  return (
    <span title={som === null ? undefined : `${format.integer(som)} ${t(units.som)}`}>
      {format.number(som === null ? null : som / 1000, 1)}
    </span>
  );
}
