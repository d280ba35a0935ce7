/** Made by scripts/service-worker.ts when the client is built. */
declare module "virtual:shell" {
  /** Differs between two builds with any difference in a file. */
  export const version: string;
  /** Paths of everything that the app needs to open, "/" among them. */
  export const files: readonly string[];
  /** The first script of the page: says which build a page is of. */
  export const entry: string;
}
