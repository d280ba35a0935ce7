import { useMemo } from "react";
import { type Formats, useFormat } from "#client/i18n/use-format.ts";
import { type Translate, useText } from "#client/i18n/use-text.ts";
import { type Mark, markTexts } from "#client/row/figure-mark.tsx";
import type { ExplainedInput, Explanation } from "#client/ui/explained.tsx";
import {
  type BalanceFigure,
  type BalanceInput,
  type BalanceInputName,
  type BalanceRow,
  balanceInputNames,
  type StoredBalance,
} from "#contract/water-balance.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { defaultTexts, explainMessages as messages } from "./explain-messages.ts";
import { type FormulaPart, formulas, type Sum, sums } from "./formulas.ts";
import { inputNamed, inputsBehind, marksOfInput, originWords } from "./marks-of.ts";
import { headed, terms } from "./terms.ts";
import { useValues, type Values } from "./values.ts";

export type Explain = {
  readonly figure: (name: BalanceFigure) => Explanation;
  readonly input: (name: BalanceInputName) => Explanation;
  readonly sum: (name: Sum, title: string, m3: number | null) => Explanation;
};

type Means = {
  readonly t: Translate;
  readonly format: Formats;
  readonly values: Values;
  readonly balance: StoredBalance;
  readonly days: number;
};

const isInput = (name: string): name is BalanceInputName => balanceInputNames.some((one) => one === name);

const joined = (words: readonly (string | null | undefined | false)[]): string =>
  words.filter(Boolean).join(" · ");

const markText = (t: Translate, found: readonly Mark[]): string =>
  found.map((mark) => t(markTexts[mark])).join(", ");

function noteOfRow({ t, format }: Means, row: BalanceRow): string {
  return joined([
    t(markTexts[row.mark]),
    row.method && t(messages.method, { method: t(waterVolume.fields.method.values[row.method]) }),
    row.data_grade !== null && t(messages.grade, { grade: format.integer(row.data_grade) }),
    ...originWords(row),
  ]);
}

/** Where an input comes from, in a line. */
function noteOfInput(means: Means, input: BalanceInput): string {
  const { t } = means;
  const [row] = input.rows;
  switch (input.from) {
    case "register":
      if (!row) return t(messages.fromRegister);
      if (input.rows.length > 1)
        return joined([
          t(row.month === null ? messages.restOfBilled : messages.monthsAdded),
          markText(t, marksOfInput(input)),
        ]);
      return joined([
        input.name.startsWith("billed_") && row.value !== input.value && t(messages.wholeOfBilled),
        noteOfRow(means, row),
      ]);
    case "map":
      return joined([t(messages.fromMap), input.sample_data && t(markTexts.sample)]);
    case "default": {
      const usual = defaultTexts[input.name];
      return joined([t(messages.fromDefault), usual && t(usual)]);
    }
    case "unknown":
      return t(messages.fromUnknown);
  }
}

function explainedInput(means: Means, name: BalanceInputName): ExplainedInput {
  const { t, values, balance } = means;
  const input = inputNamed(balance, name);
  return {
    name: t(terms[name].name),
    value: joined([values.of(name, input.value), values.limits(input.ci95_percent)]),
    note: noteOfInput(means, input),
    assumed: input.from === "default",
  };
}

const amountOf = ({ balance }: Means, name: BalanceInputName | BalanceFigure): number | null =>
  isInput(name) ? inputNamed(balance, name).value : balance.result[name].value;

function formulaLine(means: Means, parts: readonly FormulaPart[], say: "words" | "numbers"): string {
  const { t, format, values, days } = means;
  return parts
    .map((part) => {
      if (typeof part === "string")
        return part.replace(/\d+\.\d+/, (number) => format.number(Number(number)));
      if ("days" in part) return say === "words" ? t(messages.days) : format.integer(days);
      return say === "words" ? t(terms[part.of].name) : values.of(part.of, amountOf(means, part.of));
    })
    .join("");
}

function explainFigure(means: Means, name: BalanceFigure): Explanation {
  const { t, format, values, balance } = means;
  const figure = balance.result[name];
  const { parts, source } = formulas[name];
  const percent = figure.ci95_percent;
  return {
    title: joined([headed(t(terms[name].name)), terms[name].short]),
    formula: [
      formulaLine(means, parts, "words"),
      `${formulaLine(means, parts, "numbers")} = ${values.of(name, figure.value)}`,
    ],
    inputs: inputsBehind[name].map((input) => explainedInput(means, input)),
    assumptions: [
      percent === null
        ? t(messages.noLimits)
        : t(messages.limits, { range: values.range(name, figure), percent: format.percent(percent, 1) }),
    ],
    source: source || t(messages.unpaidSource),
  };
}

function explainSum(means: Means, name: Sum, title: string, m3: number | null): Explanation {
  const { t, values } = means;
  const { parts, source } = sums[name];
  return {
    title: headed(title),
    formula: [
      formulaLine(means, parts, "words"),
      `${formulaLine(means, parts, "numbers")} = ${values.volume(m3)}`,
    ],
    inputs: parts.flatMap((part) =>
      typeof part === "object" && "of" in part && isInput(part.of) ? [explainedInput(means, part.of)] : [],
    ),
    assumptions: [],
    source: source || t(messages.unpaidSource),
  };
}

const metered = ["billed_metered", "unbilled_metered"] as const;

/** What meters leave out that show all but a share of what passes them. */
function missedLines(means: Means, percent: number): string[] {
  const { t, format, values, balance } = means;
  const name = "customer_metering_inaccuracies";
  const line = (shown: (one: (typeof metered)[number]) => string, share: string): string =>
    `(${metered.map(shown).join(" + ")}) × ${share} / (${format.percent(100)} − ${share})`;
  const volumeOf = (one: BalanceInputName): string => values.of(one, amountOf(means, one));
  return [
    line((one) => t(terms[one].name), t(messages.missed)),
    `${line(volumeOf, format.percent(percent, 1))} = ${values.of(name, inputNamed(balance, name).value)}`,
  ];
}

function explainInput(means: Means, name: BalanceInputName): Explanation {
  const { t, values, balance } = means;
  const input = inputNamed(balance, name);
  const other = (row: BalanceRow): ExplainedInput => ({
    name: t(messages.gaveWay),
    value: joined([values.ofRow(name, row), values.limits(row.ci95_percent)]),
    note: noteOfRow(means, row),
  });
  const [row] = input.rows;
  const missed =
    name === "customer_metering_inaccuracies" && balance.customer_meter_under_registration_percent;
  return {
    title: joined([headed(t(terms[name].name)), terms[name].short]),
    formula: missed
      ? missedLines(means, missed.value)
      : [joined([values.of(name, input.value), values.limits(input.ci95_percent)])],
    inputs: [...(missed ? metered.map((one) => explainedInput(means, one)) : []), ...input.others.map(other)],
    assumptions: input.rows.length === 1 && row?.remark ? [row.remark] : [],
    source:
      input.rows.length === 1 && row ? noteOfRow(means, { ...row, remark: null }) : noteOfInput(means, input),
  };
}

/** How each figure of a balance came to be, made when somebody opens it. */
export function useExplain(balance: StoredBalance, days: number): Explain {
  const t = useText();
  const format = useFormat();
  const values = useValues();
  return useMemo(() => {
    const means: Means = { t, format, values, balance, days };
    return {
      figure: (name) => explainFigure(means, name),
      input: (name) => explainInput(means, name),
      sum: (name, title, m3) => explainSum(means, name, title, m3),
    };
  }, [t, format, values, balance, days]);
}
