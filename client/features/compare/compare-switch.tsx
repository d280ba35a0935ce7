import { Columns2 } from "lucide-react";
import { usePlanVariants } from "#client/api/plan-variants.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useViewState } from "#client/state/view-store.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { startComparing, stopComparing } from "./comparing.ts";
import { messages } from "./messages.ts";
import { pairOf } from "./pair.ts";

/** In the top bar, beside the plan variant. */
export default function CompareSwitch() {
  const t = useText();
  const view = useViewState();
  const variants = usePlanVariants();
  const pair = variants && pairOf(variants, view);
  if (!pair || view.workspace !== "plan") return null;
  const on = view.compared !== null;
  return (
    <IconButton
      icon={<Columns2 />}
      label={t(messages.compare)}
      pressed={on}
      onClick={() => (on ? stopComparing() : startComparing(pair))}
    />
  );
}
