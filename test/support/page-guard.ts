import type { BrowserContext } from "playwright-core";

/** Notes what no page of ours may do: write errors to the console, or ask another host for anything. */
export class PageGuard {
  readonly complaints: string[] = [];

  constructor(context: BrowserContext, address: string, allowed: readonly RegExp[]) {
    const complain = (text: string) => {
      if (!allowed.some((pattern) => pattern.test(text))) this.complaints.push(text);
    };
    context.on("console", (message) => {
      if (message.type() === "error") complain(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => complain(`uncaught: ${error.error().message}`));
    context.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== address)
        complain(`request to another host: ${request.url()}`);
    });
  }
}
