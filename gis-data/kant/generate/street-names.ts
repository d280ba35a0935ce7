/*
 * Invented street names: words of nature behind the mark Үлгү / Образцово / Sample, so that no invented width, pipe or
 * fault ever stands on a street that exists. Kyrgyz · Russian adjective (feminine) · English.
 */
const words = `
Каркыра·Журавлиная·Crane
Бүркүт·Беркутовая·Eagle
Карлыгач·Ласточкина·Swallow
Торгой·Жаворонковая·Lark
Булбул·Соловьиная·Nightingale
Аккуу·Лебединая·Swan
Өрдөк·Утиная·Duck
Кекилик·Кекликовая·Partridge
Шумкар·Кречетовая·Gyrfalcon
Үкү·Совиная·Owl
Кызгалдак·Тюльпановая·Tulip
Байчечек·Подснежная·Snowdrop
Жалбыз·Мятная·Mint
Шыбак·Полынная·Wormwood
Адрашман·Гармаловая·Harmala
Эшекмант·Эспарцетовая·Sainfoin
Беде·Клеверная·Clover
Гүлкайыр·Мальвовая·Mallow
Чийе·Вишнёвая·Cherry
Өрүк·Урюковая·Apricot
Алма·Яблоневая·Apple
Алмурут·Грушевая·Pear
Шабдалы·Персиковая·Peach
Бадам·Миндальная·Almond
Жаңгак·Ореховая·Walnut
Жийде·Джидовая·Oleaster
Ит мурун·Шиповниковая·Dog-rose
Карагат·Смородиновая·Currant
Бүлдүркөн·Земляничная·Strawberry
Долоно·Боярышниковая·Hawthorn
Чычырканак·Облепиховая·Sea-buckthorn
Арча·Арчовая·Juniper
Карагай·Еловая·Spruce
Кайың·Берёзовая·Birch
Тал·Ивовая·Willow
Терек·Тополиная·Poplar
Кара жыгач·Карагачевая·Elm
Шумтол·Ясеневая·Ash
Заранг·Кленовая·Maple
Эмен·Дубовая·Oak
Жөкө·Липовая·Linden
Четин·Рябиновая·Rowan
Табылгы·Таволговая·Meadowsweet
Камыш·Камышовая·Reed
Чий·Чиевая·Feather-grass
Күнкарама·Подсолнечная·Sunflower
Жоогазын·Лилейная·Lily
Ромашка·Ромашковая·Daisy
Сирень·Сиреневая·Lilac
Роза·Розовая·Rose
Булак·Родниковая·Spring
Кашка суу·Светловодная·Clear Water
Көк дөбө·Зелёнохолмая·Green Hill
Ак таш·Белокаменная·White Stone
Кызыл кум·Краснопесчаная·Red Sand
Тоо этек·Предгорная·Foothill
Кең талаа·Широкопольная·Wide Field
Жайлоо·Джайлооная·Summer Pasture
Шалбаа·Луговая·Meadow
Көл жээк·Озёрная·Lakeside
Шаркыратма·Водопадная·Waterfall
Мөңгү·Ледниковая·Glacier
Кар барчын·Снежнобарсовая·Snow Peak
Илбирс·Барсовая·Snow Leopard
Аркар·Архаровая·Argali
Бугу·Оленья·Deer
Элик·Косулья·Roe
Кийик·Козерожья·Ibex
Түлкү·Лисья·Fox
Суур·Сурочья·Marmot
Коён·Заячья·Hare
Тыйын чычкан·Беличья·Squirrel
Кирпи·Ежовая·Hedgehog
Кундуз·Бобровая·Beaver
Жылкы·Табунная·Herd
Тулпар·Тулпарная·Steed
Кулун·Жеребячья·Foal
Балык·Рыбная·Fish
Көпөлөк·Бабочкина·Butterfly
Аары·Пчелиная·Bee
Ийнелик·Стрекозиная·Dragonfly
Жылдыз·Звёздная·Star
Ай нуру·Луннолучевая·Moonbeam
Таң шам·Рассветная·Daybreak
Күн чыгыш·Солнечновосходная·Sunrise
Күн батыш·Закатная·Sunset
Чолпон·Утреннезвёздная·Morning Star
Асан-үсөн·Радужная·Rainbow
Шамал·Ветровая·Wind
Жел арка·Ветрохребтовая·Wind Ridge
Булут·Облачная·Cloud
Жаан·Дождевая·Rain
Шүүдүрүм·Росистая·Dew
Кыроо·Инеевая·Hoarfrost
Жаз·Весенняя·Springtime
Жай саратан·Летняя·Midsummer
Күз·Осенняя·Autumn
Чилде·Чильдевая·Midwinter
Боз үй·Юртовая·Yurt
Комуз·Комузная·Komuz
Чоор·Свирельная·Flute
Шырдак·Шырдаковая·Shyrdak
Түндүк·Тундучная·Roof Ring
Оймо·Узорная·Pattern
Көк кашат·Синекручевая·Blue Bluff
Сары талаа·Жёлтополья·Yellow Field
Кумдуу жээк·Песчанобережная·Sandy Bank
Чоң арык·Большеарычная·Big Ditch
Эски жол·Старопутная·Old Track
Кербен·Караванная·Caravan`
  .trim()
  .split("\n")
  .map((line) => line.split("·"));

export type Names = { name_ky: string; name_ru: string; name_en: string };

/** Every street of the demo but Lenin street gets the next word. */
export function sampleStreetNames(index: number): Names {
  const word = words[index];
  if (!word) throw new Error(`no invented name left for street ${index}; add words`);
  const [ky = "", ru = "", en = ""] = word;
  return { name_ky: `Үлгү-${ky} көчөсү`, name_ru: `улица Образцово-${ru}`, name_en: `Sample ${en} Street` };
}

export const leninNames: Names = {
  name_ky: "Ленин көчөсү",
  name_ru: "улица Ленина",
  name_en: "Lenin Street",
};
