/** What is said of faults in the sample city; everybody and everything in it is made up. */
export const what: Readonly<Record<string, readonly string[]>> = {
  burst: [
    "Көчөдө суу агып жатат",
    "Жол астынан суу чыгып жатат",
    "Асфальт көтөрүлүп, суу ташып жатат",
    "Течёт вода у обочины",
    "Арык жанында түтүк жарылган",
    "Үйлөрдө суу жок, көчөдө көлмө турат",
  ],
  service_leak: ["Короодо кошулган түтүктөн суу агып жатат", "Течь на вводе в дом"],
  no_supply: ["Эртең мененден бери суу жок", "Нет воды во всём доме"],
  low_pressure: ["Жогорку кабаттарга суу чыкпай жатат"],
  valve: ["Жапкыч айланбайт", "Задвижка не держит"],
  hydrant: ["Гидранттан суу агып жатат"],
  blockage: [
    "Канализация тыгылып калган",
    "Кудуктан саркынды чыгып жатат",
    "Забит колодец у дома",
    "Подвалда саркынды суу",
  ],
  missing_cover: ["Кудуктун капкагы жок"],
  surcharge: ["Жаандан кийин саркынды ташып чыкты"],
  leak: [
    "Жылуулук түтүгүнөн буу чыгып жатат",
    "Камерада ысык суу агып жатат",
    "Батареялар муздак, жолдон буу чыгат",
    "Парит теплотрасса",
  ],
  low_temperature: ["Батареялар араң жылуу"],
  duct_flooded: ["Каналга суу толуп калган"],
};

export const dispatcher = "Үлгү диспетчер";
export const engineer = "Үлгү инженер";
export const crews = ["Үлгү 1-бригада", "Үлгү 2-бригада", "Үлгү 3-бригада"] as const;

/** Visibly nobody: the number begins with a code that no operator has. */
export const callerOf = (index: number): { name: string; phone: string } => ({
  name: `Үлгү Тургун ${index}`,
  phone: `0000 00 ${String(Math.floor(index / 100)).padStart(2, "0")} ${String(index % 100).padStart(2, "0")}`,
});

type Cause = { readonly cause: string; readonly share: number };
/** Causes by kind; what is left of 1 nobody knows. */
export const causes: Readonly<Record<string, readonly Cause[]>> = {
  blockage: [
    { cause: "foreign_matter", share: 0.72 },
    { cause: "wear", share: 0.1 },
  ],
  leak: [
    { cause: "corrosion", share: 0.6 },
    { cause: "wear", share: 0.16 },
    { cause: "third_party", share: 0.05 },
  ],
  burst: [
    { cause: "corrosion", share: 0.44 },
    { cause: "ground_movement", share: 0.14 },
    { cause: "pressure_surge", share: 0.09 },
    { cause: "third_party", share: 0.06 },
    { cause: "traffic", share: 0.05 },
    { cause: "wear", share: 0.06 },
  ],
};
