/** A part of a word: text as it stands, or the name of a field. */
export type Piece = { readonly text: string } | { readonly field: string };
/** Text that stands or falls together. `needs` says which of its fields must be known: "{a}×{b}" both, "{material}{diameter_mm}" either. */
export type Word = {
  readonly pieces: readonly Piece[];
  readonly fields: readonly string[];
  readonly needs: "all" | "any" | "none";
};

function wordOf(text: string): Word {
  const pieces = text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece): Piece => {
      const field = /^\{(\w+)\}$/.exec(piece)?.[1];
      return field === undefined ? { text: piece } : { field };
    });
  const fields = pieces.flatMap((piece) => ("field" in piece ? [piece.field] : []));
  const bare = fields.length === pieces.length;
  return { pieces, fields, needs: fields.length === 0 ? "none" : bare ? "any" : "all" };
}

/** "В1 {material}{diameter_mm} / {built_year}" as words; a sign between two values goes with the second one. */
export function wordsOf(template: string): readonly Word[] {
  const words: string[] = [];
  let waiting = "";
  for (const word of template.split(" ")) {
    if (word.includes("{")) {
      words.push(waiting + word);
      waiting = "";
    } else if (words.length === 0) {
      words.push(word);
    } else {
      waiting += `${word} `;
    }
  }
  return words.map(wordOf);
}
