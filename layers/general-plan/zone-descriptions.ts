/** What may stand in a zone, in the words of this program: the city's own rules of land use decide. */
export const zoneDescriptions = {
  residential_low: {
    ky: "Короосу бар жеке үйлөр жана үч кабатка чейинки үйлөр; жанында дүкөн, бала бакча, кичи бак болушу мүмкүн.",
    ru: "Частные дома с участками и дома до трёх этажей; рядом могут стоять магазин, детский сад, сквер.",
    en: "Single houses with their plots and houses of up to three storeys; a shop, a kindergarten or a small garden may stand among them.",
  },
  residential_multi: {
    ky: "Төрт жана андан көп кабаттуу батирлүү үйлөр, алардын короолору, оюн аянтчалары жана унаа токтотуучу жайлары.",
    ru: "Многоквартирные дома от четырёх этажей, их дворы, детские площадки и стоянки.",
    en: "Blocks of flats of four storeys or more, with their yards, playgrounds and parking.",
  },
  public_business: {
    ky: "Мэрия, соода, кеңсе, банк, базар, мейманкана, маданият жайлары; биринчи кабатта кызмат көрсөтүүлөр.",
    ru: "Мэрия, торговля, конторы, банки, рынок, гостиницы, учреждения культуры; услуги на первых этажах.",
    en: "The town hall, trade, offices, banks, the market, hotels, houses of culture; services on ground floors.",
  },
  education_health: {
    ky: "Мектептер, бала бакчалар, окуу жайлар, ооруканалар жана алардын жер участоктору. Башка максатка берилбейт.",
    ru: "Школы, детские сады, училища, больницы и поликлиники с их участками. Под другое не отдаются.",
    en: "Schools, kindergartens, colleges, hospitals and clinics with their grounds. Not given to other uses.",
  },
  industrial: {
    ky: "Заводдор, устаканалар, кампалар жана алардын кызмат жайлары. Турак жай курулбайт; турак жайдан аралык керек.",
    ru: "Заводы, мастерские, склады и то, что их обслуживает. Жильё не строится; от жилья нужен разрыв.",
    en: "Factories, workshops, warehouses and what serves them. No housing is built here, and housing needs a distance from it.",
  },
  rail: {
    ky: "Темир жол, бекет, жүк короосу жана жолду бойлогон тилке.",
    ru: "Железная дорога, станция, грузовой двор и полоса вдоль путей.",
    en: "The railway, its station and goods yard, and the strip along the tracks.",
  },
  streets: {
    ky: "Кызыл сызыктардын ортосундагы жер: жүрүүчү бөлүк, тротуар, арык, дарактар, жер астындагы тармактар. Үй курулбайт.",
    ru: "Земля между красными линиями: проезжая часть, тротуары, арыки, деревья, подземные сети. Здания не строятся.",
    en: "Land between red lines: carriageway, sidewalks, aryks, trees and the networks below. No buildings.",
  },
  public_green: {
    ky: "Баарына ачык парктар, гүлбактар, бульварлар. Жол, отургуч, чырак, кичинекей кафе болот; тосулбайт.",
    ru: "Парки, скверы, бульвары, открытые для всех. Дорожки, скамьи, свет, небольшое кафе; не огораживаются.",
    en: "Parks, gardens and boulevards open to all. Paths, benches, lights, a small café; not fenced off.",
  },
  sport: {
    ky: "Стадион, спорт залдар, бассейн, муз аянтча жана ачык оюн талаалары.",
    ru: "Стадион, спортивные залы, бассейн, каток и открытые поля.",
    en: "The stadium, sports halls, a pool, a rink and open pitches.",
  },
  protective_green: {
    ky: "Өндүрүштү, темир жолду же чоң жолду турак жайдан бөлгөн дарактуу тилке. Үй курулбайт, дарак кыюуга уруксат керек.",
    ru: "Полоса деревьев между жильём и производством, железной или большой дорогой. Не застраивается; рубка по разрешению.",
    en: "A strip of trees between housing and industry, the railway or a main road. Not built over; felling needs a permit.",
  },
  utility: {
    ky: "Суу алуучу жай, насостук, казанкана, подстанция, тазалоо курулмалары жана алардын коргоо аймагы.",
    ru: "Водозаборы, насосные, котельные, подстанции, очистные сооружения и их охранная территория.",
    en: "Wells, pumping stations, boiler houses, substations, treatment works and the land that guards them.",
  },
  water_corridor: {
    ky: "Арык, канал, суу жана алардын жээгиндеги тилке: тазалоочу унаа өтө алгыдай бош болушу керек.",
    ru: "Арыки, каналы, водоёмы и полоса по берегам: должна оставаться свободной для очистки.",
    en: "Aryks, canals, water and the strip along their banks, which stays free so that they can be cleaned.",
  },
  free: {
    ky: "Эч нерсеге бөлүнө элек жер; эмнеге берилери планда чечилет.",
    ru: "Земля, которая ничему не отведена; что на ней будет, решает план.",
    en: "Land that is set aside for nothing yet; the plan decides what becomes of it.",
  },
} as const;
