import { z } from "zod";
import { roles } from "#layers/kit/roles.ts";

const text = z.strictObject({ ky: z.string(), ru: z.string(), en: z.string() });

/** Who is signed in. `person` is null for everybody without an account. */
export const person = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  login: z.string(),
  roles: z.array(z.enum(roles)),
  organisation_id: z.uuid().nullable(),
});

/** [west, south, east, north] in degrees. */
const bbox = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Where the city's data come from, as the about page and every print must say it. */
export const dataSource = z.strictObject({
  title: text,
  licence: z.string(),
  url: z.url().nullable(),
});

export const city = z.strictObject({
  id: z.string(),
  names: text,
  /** Every row is sample data: the client says so on every screen. */
  demo: z.boolean(),
  bbox,
  /** [longitude, latitude] in degrees. */
  centre: z.tuple([z.number(), z.number()]),
  population: z.int().nullable(),
  area_ha: z.number().nullable(),
  /** First and last year with data: the year slider's range, which opens at the last. */
  years: z.tuple([z.int(), z.int()]).nullable(),
  sources: z.array(dataSource),
});

/** Told only by a demo city on a loopback host without a proxy. */
export const demoPerson = z.strictObject({
  login: z.string(),
  password: z.string(),
  role: z.enum(roles),
});

export const session = z.strictObject({
  person: person.nullable(),
  city,
  demo_people: z.array(demoPerson),
});

export const signIn = z.strictObject({
  login: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(200),
});

export const signedIn = z.strictObject({ person });

export type Person = z.output<typeof person>;
export type City = z.output<typeof city>;
export type DataSource = z.output<typeof dataSource>;
export type DemoPerson = z.output<typeof demoPerson>;
export type Session = z.output<typeof session>;
export type SignIn = z.output<typeof signIn>;
export type SignedIn = z.output<typeof signedIn>;
