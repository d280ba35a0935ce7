/** Letters of a text as people count them; what is left out is marked. */
export function shortened(text: string, longest: number): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, Math.max(0, longest - 1)).join("")}…`;
}
