import type { Layer } from "#layers/kit/define-layer.ts";
import type { Theme } from "#layers/kit/theme.ts";

/** Themes that a workspace shows before the reader chooses otherwise. Its key is the first part of the address: /networks. */
export const workspaceThemes = {
  plan: ["base", "general_plan", "roads", "greening"],
  networks: ["base", "roads", "drainage", "sewer", "heating", "water", "utilities"],
  faults: ["base", "roads", "sewer", "heating", "water", "operations"],
  losses: ["base", "water", "heating"],
  streets: ["base", "roads", "greening", "street_plan"],
  council: ["base"],
  data: ["base"],
} as const satisfies Readonly<Record<string, readonly Theme[]>>;

/** Single layers of other themes: an open trench belongs to the street, the faults around it do not. */
const workspaceLayers: Readonly<Record<string, readonly string[]>> = { streets: ["dig_permit"] };

export type WorkspaceId = keyof typeof workspaceThemes;

export const firstWorkspace: WorkspaceId = "plan";

export const isWorkspaceId = (id: string): id is WorkspaceId => Object.hasOwn(workspaceThemes, id);

/** What a reader changed about a layer. What is absent is as the workspace has it. */
export type LayerChoice = { readonly shown?: boolean; readonly opacity?: number };

type Choices = {
  readonly workspace: WorkspaceId | null;
  readonly layers: Readonly<Record<string, LayerChoice>>;
};

export function layerShown(view: Choices, layer: Pick<Layer, "id" | "theme">): boolean {
  const workspace = view.workspace ?? firstWorkspace;
  const themes: readonly Theme[] = workspaceThemes[workspace];
  const isOwn = themes.includes(layer.theme) || workspaceLayers[workspace]?.includes(layer.id) === true;
  return view.layers[layer.id]?.shown ?? isOwn;
}

/** 0 to 1, a factor on the layer's own opacity. */
export const layerOpacity = (view: Choices, layerId: string): number => view.layers[layerId]?.opacity ?? 1;
