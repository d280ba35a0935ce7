import { z } from "zod";
import { type Sql, sql } from "../db/sql.ts";

export const attribution = z.object({ attribution: z.string(), layer: z.string() });
/** Of sources whose rows are on the map. */
export const selectAttributions = (): Sql => sql`
  select distinct i.summary ->> 'attribution' as attribution, i.layer from import i
  where i.state = 'saved' and i.summary ->> 'attribution' is not null
    and not exists (select from change_set u where u.undoes = i.change_id)`;
