import { useText } from "#client/i18n/use-text.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import frameStyles from "#client/ui/form-frame.module.css";
import { Segmented } from "#client/ui/segmented.tsx";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { faultCauses } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import type { FaultDraft } from "./fault-draft.ts";
import { formMessages } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { patchDraft } from "./new-fault-store.ts";

const { urgency: urgencies, cause: causes } = layer.fields;

/** Who called. Only those who call back will see it. */
export function CallFields({ draft }: { draft: FaultDraft }) {
  const t = useText();
  return (
    <div className={frameStyles.pair}>
      <FieldRow label={t(formMessages.callerName)}>
        {(attributes) => (
          <TextInput
            {...attributes}
            maxLength={200}
            autoComplete="off"
            value={draft.caller_name}
            onChange={(caller_name) => patchDraft({ caller_name })}
          />
        )}
      </FieldRow>
      <FieldRow label={t(formMessages.callerPhone)}>
        {(attributes) => (
          <TextInput
            {...attributes}
            type="tel"
            maxLength={60}
            autoComplete="off"
            value={draft.caller_phone}
            onChange={(caller_phone) => patchDraft({ caller_phone })}
          />
        )}
      </FieldRow>
    </div>
  );
}

export function UrgencyField({ draft }: { draft: FaultDraft }) {
  const t = useText();
  return (
    <div>
      <Segmented
        label={t(formMessages.urgency)}
        value={draft.urgency}
        options={(["normal", "emergency"] as const).map((value) => ({
          value,
          label: t(urgencies.values[value]),
        }))}
        onChange={(urgency) => patchDraft({ urgency })}
      />
    </div>
  );
}

export function CauseField({ draft }: { draft: FaultDraft }) {
  const t = useText();
  return (
    <FieldRow label={t(formMessages.cause)}>
      {(attributes) => (
        <Select
          {...attributes}
          value={draft.cause}
          empty={t(messages.unknown)}
          options={faultCauses.map((value) => ({ value, label: t(causes.values[value]) }))}
          onChange={(cause) => patchDraft({ cause })}
        />
      )}
    </FieldRow>
  );
}
