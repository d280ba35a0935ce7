import type { Text } from "#layers/kit/text.ts";

/** By the code of a RowProblem. */
export const messages: Readonly<Record<string, Text>> = {
  unreadable: {
    ky: "«{field}»: «{value}» окулбайт.",
    ru: "«{field}»: «{value}» не читается.",
    en: "“{field}”: “{value}” cannot be read.",
  },
  "out-of-range": {
    ky: "«{field}»: {value} чектен чыгат.",
    ru: "«{field}»: {value} вне допустимых пределов.",
    en: "“{field}”: {value} is out of range.",
  },
  "too-long": {
    ky: "«{field}»: текст өтө узун.",
    ru: "«{field}»: текст слишком длинный.",
    en: "“{field}”: the text is too long.",
  },
  "no-such-row": {
    ky: "«{field}»: «{value}» деген жазуу жок.",
    ru: "«{field}»: записи «{value}» нет.",
    en: "“{field}”: there is no row called “{value}”.",
  },
  ambiguous: {
    ky: "«{field}»: «{value}» деп бир нече жазуу аталат.",
    ru: "«{field}»: «{value}» — так называется несколько записей.",
    en: "“{field}”: several rows are called “{value}”.",
  },
  missing: { ky: "«{field}» толтурулган эмес.", ru: "Не заполнено: «{field}».", en: "“{field}” is missing." },
  "ends-before-start": {
    ky: "«{field}»: {value} башталган күнүнөн кеч эмес.",
    ru: "«{field}»: {value} не позже дня начала.",
    en: "“{field}”: {value} is not after the first day.",
  },
  "not-your-organisation": {
    ky: "Бул жазуу башка уюмга таандык.",
    ru: "Эта запись принадлежит другой организации.",
    en: "This row belongs to another organisation.",
  },
  "duplicate-in-file": {
    ky: "«{value}» коду файлда мурда эле бар: {first}-жазууда.",
    ru: "Код «{value}» уже встречается в файле: в строке {first}.",
    en: "The code “{value}” stands in the file already: in row {first}.",
  },
  duplicate: {
    ky: "«{value}» коду «{layer}» катмарында бар.",
    ru: "Код «{value}» уже есть в слое «{layer}».",
    en: "The code “{value}” exists in the layer “{layer}” already.",
  },
  "variant-closed": {
    ky: "Бекитилген пландын варианты өзгөртүлбөйт.",
    ru: "Утверждённый вариант плана не изменяется.",
    en: "An adopted plan variant is not changed.",
  },
  "no-geometry": {
    ky: "Картадагы орду жок.",
    ru: "Нет места на карте.",
    en: "It has no place on the map.",
  },
  "wrong-geometry": {
    ky: "Геометриянын түрү туура эмес: {given}, керектүүсү {wanted}.",
    ru: "Не тот тип геометрии: {given}, нужен {wanted}.",
    en: "The geometry is of the wrong type: {given}, wanted {wanted}.",
  },
  "several-parts": {
    ky: "Бир жазууда бир нече бөлүк бар.",
    ru: "В одной записи несколько частей.",
    en: "One row has several parts.",
  },
  "broken-geometry": {
    ky: "Геометриясы бузулган: чекиттери жетишпейт же чеги туюк эмес.",
    ru: "Геометрия неполна: мало точек или контур не замкнут.",
    en: "The geometry is broken: too few points, or an outline that is not closed.",
  },
  "invalid-geometry": {
    ky: "Чек арасы өзү менен кесилишет: {where}.",
    ru: "Контур пересекает сам себя: {where}.",
    en: "Its outline crosses itself at {where}.",
  },
  "swapped-axes": {
    ky: "Координаттардын орду алмашкан: {x} {y}.",
    ru: "Координаты переставлены: {x} {y}.",
    en: "The coordinates are swapped: {x} {y}.",
  },
  "wrong-zone": {
    ky: "Чыгыш координатасы {x} башка зонада: {given}, шаар {zone}-зонада.",
    ru: "Восточная координата {x} в другой зоне: {given}, а город в зоне {zone}.",
    en: "The easting {x} is in another zone: {given}, and the city is in zone {zone}.",
  },
  "zone-missing": {
    ky: "Чыгыш координатасында ({x}) зонанын номери жок.",
    ru: "В восточной координате ({x}) нет номера зоны.",
    en: "The easting ({x}) lacks the number of its zone.",
  },
  degrees: {
    ky: "Координаттар градус менен берилген: {x} {y}.",
    ru: "Координаты даны в градусах: {x} {y}.",
    en: "The coordinates are in degrees: {x} {y}.",
  },
  metres: {
    ky: "Координаттар метр менен берилген: {x} {y}.",
    ru: "Координаты даны в метрах: {x} {y}.",
    en: "The coordinates are in metres: {x} {y}.",
  },
  "other-crs": {
    ky: "{x} {y} координаттары EPSG:{other} системасында шаарга түшөт.",
    ru: "Координаты {x} {y} попадают в город в системе EPSG:{other}.",
    en: "The coordinates {x} {y} lie in the city in EPSG:{other}.",
  },
  "outside-city": {
    ky: "{x} {y} шаардан тышкары жатат.",
    ru: "{x} {y} лежит за пределами города.",
    en: "{x} {y} lies outside the city.",
  },
  "one-node": {
    ky: "Эки учу бир түйүнгө туташат.",
    ru: "Оба конца приходят в один узел.",
    en: "Both ends meet in one node.",
  },
  "no-link-near": {
    ky: "Жакын жерде түтүк жок ({tolerance} м ичинде).",
    ru: "Рядом нет участка сети (в пределах {tolerance} м).",
    en: "There is no link of the network within {tolerance} m.",
  },
  "no-node-near": {
    ky: "Сызыктын учу «{value}» түйүнүнөн алыс.",
    ru: "Конец линии далеко от узла «{value}».",
    en: "The end of the line is far from the node “{value}”.",
  },
};

/** Where a field's own rule (expected.ts) does not say what to do. */
export const cures: Readonly<Record<string, Text>> = {
  "no-such-row": {
    ky: "Алгач ушундай жазууну реестрге кошуңуз же файлда бар аталышты жазыңыз.",
    ru: "Сначала добавьте такую запись в реестр или напишите в файле существующее название.",
    en: "Add such a row to the register first, or write an existing title in the file.",
  },
  ambiguous: {
    ky: "Файлда аталыштын ордуна код жазыңыз.",
    ru: "Напишите в файле код вместо названия.",
    en: "Write the code in the file instead of the title.",
  },
  missing: {
    ky: "Файлдын бир тилкесин ушул талаага байлаңыз же бардык жазууга бир маани бериңиз.",
    ru: "Привяжите к этому полю столбец файла или задайте одно значение для всех записей.",
    en: "Map a column of the file to this field, or give one value for all rows.",
  },
  "ends-before-start": {
    ky: "Аяктаган күнүн оңдоңуз.",
    ru: "Исправьте день окончания.",
    en: "Correct the last day.",
  },
  "not-your-organisation": {
    ky: "Өз уюмуңузду көрсөтүңүз же шаар мэриясына кайрылыңыз.",
    ru: "Укажите свою организацию или обратитесь в мэрию.",
    en: "Name your own organisation, or ask the town hall.",
  },
  "duplicate-in-file": {
    ky: "Коддор кайталанбасын.",
    ru: "Коды не должны повторяться.",
    en: "Give every row a code of its own.",
  },
  duplicate: {
    ky: "Башка код бериңиз. Ушул файл мурда жүктөлгөн болсо, ал жүктөөнү кайтарыңыз.",
    ru: "Дайте другой код. Если этот файл уже загружали, отмените ту загрузку.",
    en: "Give another code. If this file was loaded before, undo that load.",
  },
  "variant-closed": {
    ky: "Долбоор вариантын тандаңыз.",
    ru: "Выберите вариант-проект.",
    en: "Choose a draft variant.",
  },
  "no-geometry": {
    ky: "Координаттар турган тилкелерди көрсөтүңүз же ордун программасында кошуңуз.",
    ru: "Укажите столбцы с координатами или добавьте место в исходной программе.",
    en: "Name the columns that hold the coordinates, or add the place in the program it comes from.",
  },
  "several-parts": {
    ky: "Аны программасында өзүнчө жазууларга бөлүңүз.",
    ru: "Разделите её на отдельные записи в исходной программе.",
    en: "Split it into rows of one part in the program it comes from.",
  },
  "invalid-geometry": {
    ky: "Белгиленген жердеги чокуларды программасында жылдырыңыз.",
    ru: "Переместите вершины в указанном месте в исходной программе.",
    en: "Move the vertices at that place in the program it comes from.",
  },
  "swapped-axes": {
    ky: "«Огун алмаштыруу» дегенди күйгүзүңүз.",
    ru: "Включите «Переставить оси».",
    en: "Switch on “Swap the axes”.",
  },
  "wrong-zone": {
    ky: "Файлдын зонасына туура келген координаттар системасын тандаңыз.",
    ru: "Выберите систему координат той зоны, в которой сделан файл.",
    en: "Choose the coordinate system of the zone the file was made in.",
  },
  "zone-missing": {
    ky: "Чыгыш координатасына {zone}000000 кошуңуз же зонасы жок системаны тандаңыз.",
    ru: "Прибавьте к восточной координате {zone}000000 или выберите систему без номера зоны.",
    en: "Add {zone}000000 to the easting, or choose a system without zone numbers.",
  },
  degrees: {
    ky: "EPSG:4326 (WGS 84) системасын тандаңыз.",
    ru: "Выберите систему EPSG:4326 (WGS 84).",
    en: "Choose EPSG:4326 (WGS 84).",
  },
  metres: {
    ky: "Метрдик координаттар системасын тандаңыз.",
    ru: "Выберите метрическую систему координат.",
    en: "Choose a coordinate system in metres.",
  },
  "other-crs": {
    ky: "EPSG:{other} системасын тандаңыз.",
    ru: "Выберите систему EPSG:{other}.",
    en: "Choose EPSG:{other}.",
  },
  "outside-city": {
    ky: "Координаттарды жана координаттар системасын (EPSG:{srid}) текшериңиз.",
    ru: "Проверьте координаты и систему координат (EPSG:{srid}).",
    en: "Check the coordinates and the coordinate system (EPSG:{srid}).",
  },
  "one-node": {
    ky: "Жол берилген аралыкты азайтыңыз же сызыкты узартыңыз.",
    ru: "Уменьшите допуск или удлините линию.",
    en: "Lower the tolerance, or make the line longer.",
  },
  "no-link-near": {
    ky: "Алгач түтүктөрдү жүктөңүз же жол берилген аралыкты көбөйтүңүз.",
    ru: "Сначала загрузите участки сети или увеличьте допуск.",
    en: "Load the links first, or raise the tolerance.",
  },
  "no-node-near": {
    ky: "Түйүндүн кодун же сызыктын учун оңдоңуз.",
    ru: "Исправьте код узла или конец линии.",
    en: "Correct the node's code or the end of the line.",
  },
};
