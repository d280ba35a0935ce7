import "react";

declare module "react" {
  /** Custom properties that a style sheet of ours reads. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
