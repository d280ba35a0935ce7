import { z } from "zod";
import { roles } from "#layers/kit/roles.ts";

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });

export const person = z.object({
  id: z.uuid(),
  name: z.string(),
  login: z.string(),
  roles: z.array(z.enum(roles)),
  organisation_id: z.uuid().nullable(),
});

export const quotation = z.object({
  about: z.enum(["street-plan", "water-balance"]),
  words: text,
  source: text,
});

/** What of city.json everybody may know. */
export const city = z.object({
  id: z.string(),
  name: text,
  /** Every row is sample data: the client says so on every screen. */
  demo: z.boolean(),
  /** [west, south, east, north] in degrees. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** [longitude, latitude] in degrees. */
  centre: z.tuple([z.number(), z.number()]),
  time_zone: z.string(),
  /** The plane in which lengths and areas are stored and measured. */
  metric_srid: z.int(),
  /** How old systems of coordinates lie on WGS 84: `towgs84` as PROJ reads it. */
  datum_shifts: z.array(z.object({ srid: z.int(), towgs84: z.string(), source: z.string() })),
  /** EPSG codes that files of this city may come in, the likeliest first. */
  import_srids: z.array(z.int()),
  official_area_ha: z.number().nullable(),
  population: z.object({ registered: z.int(), unregistered: z.int() }).nullable(),
  /** Year pickers open here; null means the present year. */
  last_year_with_data: z.int().nullable(),
  /** Where the city's data come from, as the about page and every print must say it. */
  sources: z.array(z.object({ title: text, licence: z.string().nullable() })),
  /** What the city's strategy says of something that the program shows: it stands beside the figures and is none of them. */
  quotations: z.array(quotation),
});

/** Told only by a demo city on a loopback host without a proxy. */
export const demoPerson = z.object({ login: z.string(), password: z.string(), role: z.enum(roles) });

export const session = z.object({
  /** Null for everybody without an account. */
  person: person.nullable(),
  city,
  demo_people: z.array(demoPerson),
  /** The last change that this person may know of. The event stream is asked for what came after it. */
  last_change: z.string(),
});

export const signIn = z.strictObject({
  login: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(200),
});

export const signedIn = z.object({ person });

export type Person = z.output<typeof person>;
export type City = z.output<typeof city>;
export type Session = z.output<typeof session>;
export type SignIn = z.output<typeof signIn>;
export type SignedIn = z.output<typeof signedIn>;

export const minimumPasswordLength = 10;

/** Where a person is signed in. */
export const openSession = z.object({
  id: z.uuid(),
  created_at: z.iso.datetime(),
  seen_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  /** What the browser called itself when it signed in. */
  user_agent: z.string().nullable(),
  ip: z.string().nullable(),
  /** The one that asks. */
  current: z.boolean(),
});
export const openSessions = z.object({ sessions: z.array(openSession) });

export const passwordChange = z.strictObject({
  current_password: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
});

/** What a one-time link is for, before it is used. */
export const oneTimeLink = z.object({
  login: z.string(),
  name: z.string(),
  purpose: z.enum(["invite", "reset", "first_admin"]),
  expires_at: z.iso.datetime(),
});
export const oneTimeUse = z.strictObject({ password: z.string().min(1).max(200) });

export type OpenSessions = z.output<typeof openSessions>;
export type PasswordChange = z.output<typeof passwordChange>;
export type OneTimeLink = z.output<typeof oneTimeLink>;
