const alike: Readonly<Record<string, string>> = { ө: "о", ү: "у", ң: "н", ё: "е", й: "и" };

/** The search key: "Жүргүнчү" and "Жургунчу" are the same to a reader whose keyboard has no Kyrgyz letters. */
export function fold(text: string): string {
  // NFC first, so that a й typed as и plus a breve is one letter.
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[өүңёй]/g, (letter) => alike[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
