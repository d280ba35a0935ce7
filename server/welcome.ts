import { demoPassword, demoPeople } from "./platform/auth/demo.ts";
import { servesDemoPeople } from "./platform/auth/demo-host.ts";
import { firstAdminLink } from "./platform/auth/first-admin.ts";
import type { City } from "./platform/city.ts";
import type { Config } from "./platform/config.ts";
import type { Database } from "./platform/db/database.ts";
import { InsufficientStorage } from "./platform/db/errors.ts";

type Welcome = {
  readonly db: Database;
  readonly config: Config;
  readonly city: City;
  readonly url: string;
};

/** What stands in the terminal once the city can be visited: the address and how to get in. */
export async function welcome({ db, config, city, url }: Welcome): Promise<string> {
  const lines = [`${city.name.en} is on the map: ${url}/`];
  if (servesDemoPeople(config, city)) {
    lines.push(
      `Sample data. Sign in as ${demoPeople.map(({ login }) => login).join(", ")}; the password is ${demoPassword}.`,
    );
  } else lines.push(...(await firstAdministrator(db, url)));
  return lines.join("\n");
}

async function firstAdministrator(db: Database, url: string): Promise<string[]> {
  try {
    const link = await firstAdminLink(db);
    if (!link) return [];
    return [
      `First administrator: open ${url}${link.path} and choose a password (once, until ${link.expiresAt}).`,
    ];
  } catch (error) {
    if (!(error instanceof InsufficientStorage)) throw error;
    return [
      `${error.message}, so there is no link for the first administrator. Free some space and start again.`,
    ];
  }
}
