import { money } from "#layers/kit/field.ts";

/**
 * What a plan says of money, kept apart from the first estimate to the last payment (phases of OpenSpending: draft,
 * approved, revised, executed). Null is not known or not reached yet.
 */
export const planAmounts = {
  estimate_som: money({ label: { ky: "Сметасы", ru: "Смета", en: "Estimate" } }),
  approved_som: money({ label: { ky: "Бекитилген", ru: "Утверждено", en: "Approved" } }),
  adjusted_som: money({ label: { ky: "Тактоолор менен", ru: "Уточнено", en: "Adjusted" } }),
  contract_som: money({ label: { ky: "Келишим боюнча", ru: "По договору", en: "Contracted" } }),
  accepted_som: money({ label: { ky: "Актылар боюнча", ru: "По актам", en: "Accepted by acts" } }),
  paid_som: money({ label: { ky: "Төлөнгөн", ru: "Оплачено", en: "Paid" } }),
};
