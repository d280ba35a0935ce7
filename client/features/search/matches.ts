import { fold } from "#client/i18n/fold.ts";
import { type Language, languages, type Text, translate } from "#client/i18n/text.ts";
import { rolesMayEdit, rolesMayRead } from "#contract/rights.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";
import { messages } from "./messages.ts";

type Named = { readonly id: string; readonly label: string; readonly detail?: string };
export type LayerCommand = Named & { readonly kind: "show" | "table" | "add"; readonly layer: Layer };
export type Command = LayerCommand | (Named & { readonly kind: "print" });

const shownLayers = 5;

/** Every word that was typed begins a word of the text, in whichever language it was typed. */
export function fits(typed: string, text: Text): boolean {
  const words = languages.flatMap((language) => fold(text[language]).split(/[^\p{L}\p{N}]+/u));
  return fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Layers whose title fits, each to be shown, opened as a table, and, for those who may, added to. */
export function commandsFor(
  typed: string,
  layers: readonly Layer[],
  roles: readonly Role[],
  language: Language,
): LayerCommand[] {
  if (typed.trim() === "") return [];
  return layers
    .filter((layer) => rolesMayRead(roles, layer) && fits(typed, layer.title))
    .slice(0, shownLayers)
    .flatMap((layer) => {
      const title = layer.title[language];
      const say = (text: Text): string => translate(language, text, { layer: title });
      const show: LayerCommand = {
        id: `show-${layer.id}`,
        kind: "show",
        layer,
        label: title,
        detail: messages.showLayer[language],
      };
      const table: LayerCommand = {
        id: `table-${layer.id}`,
        kind: "table",
        layer,
        label: say(messages.openTable),
      };
      const add: LayerCommand = { id: `add-${layer.id}`, kind: "add", layer, label: say(messages.addRow) };
      return [
        ...(layer.geometry === "none" ? [] : [show]),
        table,
        ...(rolesMayEdit(roles, layer) ? [add] : []),
      ];
    });
}

/** What the program does whatever the layer. */
export const programCommands = (typed: string, language: Language): Command[] =>
  typed.trim() !== "" && fits(typed, messages.print)
    ? [{ id: "print", kind: "print", label: messages.print[language] }]
    : [];
