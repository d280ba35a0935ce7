type Days = { readonly from: string | null; readonly to: string | null; readonly network: string | null };
type Asked = {
  readonly search: Readonly<Record<string, string>>;
  /** Why no journal can be asked for with these days. */
  readonly wrong: "dayMissing" | "daysTurned" | null;
};

/** Days are 'YYYY-MM-DD', which sort as text. */
export function journalSearch({ from, to, network }: Days): Asked {
  if (from === null || to === null) return { search: {}, wrong: "dayMissing" };
  return {
    search: { from, to, ...(network !== null && { network }) },
    wrong: from > to ? "daysTurned" : null,
  };
}
