export { fold } from "#layers/kit/fold.ts";
