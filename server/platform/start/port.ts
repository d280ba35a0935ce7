import { createServer } from "node:net";
import { StartError } from "../db/errors.ts";

type Place = { readonly host: string; readonly port: number };

/** Tried before the city is opened, so that nobody waits for a start that must fail. */
export async function checkPort(place: Place): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(place, resolve);
    });
  } catch (error) {
    throw listenError(error, place);
  }
  await new Promise((resolve) => server.close(resolve));
}

/** Why nothing can listen there, and what to do. */
export function listenError(error: unknown, { host, port }: Place): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new StartError(
      `Port ${port} on ${host} is in use. Stop the other program, or start with PORT=${port === 65535 ? 8080 : port + 1} npm start.`,
    );
  }
  if (code === "EACCES")
    return new StartError(`Port ${port} needs more rights. Take a port above 1024: PORT=8080 npm start.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new StartError(
      `This machine has no address ${host}. Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for the whole network.`,
    );
  return error;
}
