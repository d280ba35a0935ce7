import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import type { BalanceInput } from "#contract/water-balance.ts";
import { EditForm } from "./edit-form.tsx";
import { editMessages } from "./expert-messages.ts";
import { messages } from "./messages.ts";
import { rowQuery } from "./queries.ts";
import { headed, terms } from "./terms.ts";

export type EditProps = {
  readonly input: BalanceInput;
  /** Null is the whole city. */
  readonly zone: string | null;
  readonly year: number;
  readonly onClose: () => void;
};

/** Opens what the city has entered for the whole year, or a figure that is to become that. */
export function EditFigure(props: EditProps) {
  const t = useText();
  const { input, year, onClose } = props;
  // What is entered elsewhere meanwhile must not take the form away from under what is being typed.
  const [own] = useState(() =>
    [...input.rows, ...input.others].find(({ mark, month }) => mark === "city" && month === null),
  );
  const {
    data: stored,
    error,
    isFetchedAfterMount,
  } = useQuery({
    ...rowQuery(own?.layer ?? "", own?.id ?? ""),
    enabled: own !== undefined,
    // Edited from what there is now: what was fetched for the form's last opening has the figure before that edit.
    staleTime: 0,
  });
  if (own && !(stored && isFetchedAfterMount))
    return (
      <Dialog
        title={t(editMessages.title, { name: headed(t(terms[input.name].name)), year: String(year) })}
        closeLabel={t(editMessages.close)}
        onClose={onClose}
      >
        {error ? <Refusals error={error} shown={() => false} /> : <Waiting label={t(messages.loading)} />}
      </Dialog>
    );
  // Billed water that is not split stands behind both of its parts, and is a row of its own.
  const isOwn = stored?.row["component"] === input.name || stored?.row["datum"] === input.name;
  return <EditForm {...props} own={stored && isOwn ? stored.row : null} />;
}
