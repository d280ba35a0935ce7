import { useFormat } from "#client/i18n/use-format.ts";

/** Thousands of som with one decimal, as the city's papers write them; the exact som stand in the title. */
export function Thousands({ som }: { som: number | null }) {
  const format = useFormat();
  if (som === null) return <span>–</span>;
  return <span title={format.unit(som, "som", 0)}>{format.number(som / 1000, 1)}</span>;
}
