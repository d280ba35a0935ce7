import { z } from "zod";
import { storedFile } from "#contract/files.ts";
import { type Sql, sql } from "../db/sql.ts";

export const fileRow = storedFile.extend({ uploaded_by: z.string() });
export type FileRow = z.output<typeof fileRow>;

export const insertFile = (file: FileRow): Sql => sql`
  insert into file (id, sha256, name, bytes, uploaded_at, uploaded_by)
  values (${file.id}::uuid, ${file.sha256}, ${file.name}, ${file.bytes}::bigint, ${file.uploaded_at}::timestamptz, ${file.uploaded_by})`;

export const selectFile = (id: string): Sql =>
  sql`select id, sha256, name, bytes, uploaded_at, uploaded_by from file where id = ${id}::uuid`;
