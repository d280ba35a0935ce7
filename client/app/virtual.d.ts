/** Made by scripts/about-program.ts when the client is built. */
declare module "virtual:about-program" {
  export const version: string;
  export const licence: string;
  export const licences: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
  }[];
}
