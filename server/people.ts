import { join } from "node:path";
import { parseArgs } from "node:util";
import { accountRoles, accounts, type Invited, invited } from "#contract/people.ts";
import { problem } from "#contract/problem.ts";
import { type LocalAnswer, type OwnServer, openOwnServer } from "./local-server.ts";
import { readCity } from "./platform/city.ts";
import { readConfig } from "./platform/config.ts";
import { StartError } from "./platform/db/errors.ts";

const usage = `npm run people -- list
npm run people -- add NAME --role ROLE [--role ROLE …] [--login LOGIN]
npm run people -- link LOGIN
  list  everybody who has an account
  add   makes an account and prints the one-time link with which its person chooses a password
  link  prints a new one-time link: for a link that was lost or a password that was forgotten
  ROLE is one of: ${accountRoles.join(", ")}
  --city DIRECTORY for a city of one's own, as for npm start`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    role: { type: "string", multiple: true, default: [] },
    login: { type: "string" },
    city: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

async function run(): Promise<string> {
  const [command, ...words] = positionals;
  const argument = words.join(" ");
  const complete = command === "list" || ((command === "add" || command === "link") && argument !== "");
  if (values.help || !complete) return usage;
  if (command === "add" && values.role.length === 0) {
    throw new StartError(`Say what ${argument} may do: --role ${accountRoles.join(" | ")}.`);
  }
  const config = readConfig(process.env);
  const city = await readCity(values.city ?? join(import.meta.dirname, "..", "gis-data", "kant"));
  const language = (process.env.LC_ALL || process.env.LANG || "").slice(0, 2);
  const server = await openOwnServer(config, city, ["ky", "ru"].includes(language) ? language : "en");
  try {
    if (command === "list") return await list(server);
    return shown(server, command === "add" ? await add(server, argument) : await link(server, argument));
  } finally {
    await server.close();
  }
}

const everybody = async (server: OwnServer) =>
  accounts.parse(accepted(await server.ask("GET", "/api/people"))).people;

async function list(server: OwnServer): Promise<string> {
  const people = await everybody(server);
  const lines = people.map(({ login, name, roles, disabled_at, has_password }) => {
    const state = disabled_at ? "disabled" : has_password ? "" : "has not come yet";
    return [login, name, roles.join(", "), state].filter(Boolean).join(" · ");
  });
  return lines.length > 0 ? lines.join("\n") : "Nobody has an account yet.";
}

async function add(server: OwnServer, name: string): Promise<Invited> {
  const login = values.login ?? name.toLowerCase().replaceAll(/\s+/g, ".");
  return invited.parse(
    accepted(await server.ask("POST", "/api/people", { login, name, roles: values.role })),
  );
}

async function link(server: OwnServer, login: string): Promise<Invited> {
  const person = (await everybody(server)).find((each) => each.login === login);
  if (!person) throw new StartError(`Nobody has the login ${login}. See: npm run people -- list`);
  return invited.parse(accepted(await server.ask("POST", `/api/people/${person.id}/link`)));
}

const shown = (server: OwnServer, { person, link: { path, expires_at } }: Invited): string =>
  `${person.name} (login ${person.login}) chooses a password here, once, until ${expires_at.slice(0, 16).replace("T", " ")} UTC:
${server.url}${path}
On another computer, put the address by which it reaches this server before ${path.split("#")[0]}.`;

function accepted({ status, body }: LocalAnswer): unknown {
  if (status < 400) return body;
  const refused = problem.parse(body);
  throw new StartError(refused.errors?.map(({ message }) => message).join(" ") || refused.detail);
}

run().then(console.log, (error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
});
