import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { isolationSketch } from "./isolation-sketch.ts";
import { messages } from "./messages.ts";
import { isolationQuery } from "./queries.ts";
import { type Shown, useShown } from "./shown.ts";

/** The valves and the parts without supply of the answer that a panel shows. */
export function IsolationOnMap() {
  const shown = useShown();
  return shown && <Drawn shown={shown} />;
}

function Drawn({ shown: { place, on, trust } }: { shown: Shown }) {
  const t = useText();
  const { data } = useQuery(isolationQuery(place, on));
  const parts = useMemo(
    () =>
      data
        ? isolationSketch(data[trust], {
            isolated: t(messages.isolatedLetter),
            unfed: t(messages.unfedLetter),
            refeed: t(messages.refeedLetter),
          })
        : [],
    [data, trust, t],
  );
  useSketch("isolation", parts);
  return null;
}
