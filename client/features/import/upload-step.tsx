import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { messages } from "./messages.ts";
import { Step } from "./step.tsx";
import { cancelUpload } from "./wizard-store.ts";
import { Work } from "./work.tsx";

export function UploadStep({ name, share }: { name: string; share: number | null }) {
  const t = useText();
  return (
    <Step
      number={1}
      title={t(messages.stepFile)}
      footer={<Button onClick={cancelUpload}>{t(messages.cancel)}</Button>}
    >
      <Work label={t(messages.uploading, { name })} share={share} />
    </Step>
  );
}
