import { mostReportRows } from "#contract/report.ts";
import { fault } from "#layers/operations/fault.ts";
import type { App, Context } from "#server/platform/context.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { momentIn } from "#server/platform/paper/moment.ts";
import { readForm, reportResponses } from "#server/platform/paper/report-form.ts";
import { sendReport } from "#server/platform/paper/send-report.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { languagesOf } from "#server/platform/paper/words.ts";
import { journalQuery, readJournal } from "./journal-asked.ts";
import { journalOfFaults, sumOf } from "./journal-of-faults.ts";
import { journalReport } from "./journal-report.ts";
import { journalRow, selectJournal, selectJournalCount } from "./queries.ts";
import { tooManyLines } from "./refusals.ts";
import { hearsCaller, requireReader } from "./who.ts";

/** The journal of a shift, as the paper book is kept. */
export function journalRoutes(app: App, { db, city }: Context): void {
  app.get(
    "/api/faults/journal",
    { schema: { querystring: journalQuery, response: reportResponses } },
    async (request, reply) => {
      requireReader(request);
      const { identity, signal } = request;
      const form = readForm(request.query);
      const printedOn = todayIn(city.time_zone);
      const asked = readJournal(request.query, printedOn);
      const callers = hearsCaller(request);
      const reading = db.read({ purpose: "analyses", signal });
      const count = Number(await reading.text(selectJournalCount(asked)));
      if (count > mostReportRows) throw tooManyLines(count, mostReportRows);
      const entries = await reading.many(
        journalRow,
        selectJournal(asked, { callers, limit: mostReportRows }),
      );
      if (identity.actor !== null)
        await logExport(db, identity.actor, fault, {
          ...{ format: form.format, srid: city.metric_srid, filters: asked, rows: entries.length },
        });
      const languages = languagesOf(form.languages);
      const report = journalReport({
        ...asked,
        ...{ printedOn, form },
        days: journalOfFaults(entries, { languages, moment: momentIn(city.time_zone) }),
        sum: sumOf(entries),
        callers: entries.some(({ caller }) => caller !== null),
        sample: entries.some(({ synthetic }) => synthetic),
        titleBlock: await keptTitleBlock(db, identity),
      });
      const name = `${city.id}-journal-${asked.from}${asked.to === asked.from ? "" : `-${asked.to}`}`;
      return await sendReport(app, reply, { name, format: form.format, report, signal });
    },
  );
}
