import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import { EditForm, type EditProps } from "./edit-form.tsx";
import { ownRow, waysToEnter } from "./entered.ts";
import { editMessages } from "./expert-messages.ts";
import { messages } from "./messages.ts";
import { rowToEdit } from "./queries.ts";
import { headed, terms } from "./terms.ts";

/** Opens what the city has entered for the whole year, or a figure that is to become that. */
export function EditFigure(props: EditProps) {
  const t = useText();
  const { input, year, onClose } = props;
  // What is entered elsewhere meanwhile must not take the form away from under what is being typed.
  const [rows] = useState(() => waysToEnter(input.name).flatMap((way) => ownRow(input, way) ?? []));
  const [opening] = useState(newId);
  const stored = useQueries({ queries: rows.map(({ layer, id }) => rowToEdit(opening, layer, id)) });
  if (stored.some(({ data }) => !data)) {
    const error = stored.find((query) => query.error)?.error;
    return (
      <Dialog
        title={t(editMessages.title, { name: headed(t(terms[input.name].name)), year: String(year) })}
        closeLabel={t(editMessages.close)}
        onClose={onClose}
      >
        {error ? <Refusals error={error} shown={() => false} /> : <Waiting label={t(messages.loading)} />}
      </Dialog>
    );
  }
  return <EditForm {...props} stored={stored.flatMap(({ data }) => (data ? [data.row] : []))} />;
}
