/** What sort of place a name is known to be, wherever it stands; undefined where the name alone does not tell. */
export function knownPlace(name: string): 'country' | 'region' | 'city' | 'continent' | undefined {
  places ??= readPlaces()
  return places.get(name)
}

type Sort = 'country' | 'region' | 'city' | 'continent'
let places: ReadonlyMap<string, Sort> | undefined

/** Countries are those of ICU; cities those that name a time zone; the rest stands below. Read when first asked. */
function readPlaces(): ReadonlyMap<string, Sort> {
  const found = new Map<string, Sort>()
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const [area = '', ...rest] = zone.split('/')
    const city = rest.at(-1)?.replaceAll('_', ' ')
    if (city && AREAS.has(area) && !/\d/.test(city)) found.set(city, 'city')
  }
  for (const city of CITIES) found.set(city, 'city')
  for (const region of REGIONS) found.set(region, 'region')
  for (const continent of CONTINENTS) found.set(continent, 'continent')
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const name = names.of(a + b)
      if (name && !/[&()]| - /.test(name)) found.set(name, 'country')
    }
  }
  for (const country of COUNTRIES) found.set(country, 'country')
  for (const name of AMBIGUOUS) found.delete(name)
  return found
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const AREAS: ReadonlySet<string> = new Set(['Africa', 'America', 'Asia', 'Australia', 'Europe'])
const list = (text: string): readonly string[] => text.split(',').map((name) => name.trim())

/** Names that are as often something else: a woman, a general, a common word. */
const AMBIGUOUS =
  list(`United Nations,European Union,Eurozone,Pseudo-Accents,Pseudo-Bidi,Nice,Sharon,World,Chad,Jordan,Georgia,Nelson,Troll,Easter,Reunion,Guadeloupe,Eire,Knox,Center,Madeira,Wake,Marquesas,Jersey,
  Mayotte,Jan Mayen,Mariehamn,Stanley,Palmer,Casey,Davis,Mawson,South,North,West,Beulah,Vincennes,Victoria,Eucla,Hobart,Adak,Yancowinna,
  Lindeman,Pitcairn,Monticello,Tell City,Winamac,Marengo,Vevay,Petersburg,Louisville`)

const COUNTRIES =
  list(`United States,U.S.,US,U.S.A.,USA,U.K.,UK,ROK,DPRK,United Kingdom,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,South Korea,North Korea,
  Korea,Soviet Union,USSR,Russia,Prussia,Austria-Hungary,Yugoslavia,Czechoslovakia,East Germany,West Germany,Burma,Persia,Siam,Vietnam,
  South Vietnam,North Vietnam,Ivory Coast,Hong Kong,Taiwan,Vatican City,Holland,Netherlands,Zaire,Rhodesia,Ceylon,Macedonia,Czech Republic,
  Turkey,Palestine,Myanmar,Republic of Korea,United Arab Emirates,People's Republic of China,Republic of China,Congo,Ottoman Empire,
  Roman Empire,Byzantine Empire,Holy Roman Empire,British Empire,Mongol Empire,Russian Empire`)

const CONTINENTS = list('Africa,Asia,Europe,North America,South America,Antarctica,Oceania,Australia')

const REGIONS =
  list(`Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,
  Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,
  New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,
  South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Nova Scotia,British Columbia,Alberta,
  Manitoba,Saskatchewan,New Brunswick,Newfoundland,New England,Latin America,Central America,Middle East,East Asia,Southeast Asia,
  South Asia,Central Asia,Northeast Asia,Asia-Pacific,Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe,
  West Africa,East Africa,North Africa,South-East Asia,Scandinavia,Balkans,Caucasus,Siberia,Manchuria,Tibet,Xinjiang,Inner Mongolia,
  Bavaria,Saxony,Silesia,Bohemia,Moravia,Galicia,Catalonia,Andalusia,Castile,Aragon,Normandy,Brittany,Burgundy,Alsace,Lorraine,Provence,
  Flanders,Tuscany,Lombardy,Sicily,Sardinia,Corsica,Crimea,Anatolia,Mesopotamia,Kashmir,Punjab,Bengal,Gujarat,Kerala,Tamil Nadu,
  Maharashtra,Karnataka,Rajasthan,Uttar Pradesh,Sichuan,Yunnan,Guangdong,Fujian,Hokkaido,Honshu,Kyushu,Okinawa,Java,Sumatra,Borneo,
  Queensland,New South Wales,Tasmania,Patagonia,Amazonia,Sinai,West Bank,Gaza Strip,Levant,Sahara,Sahel,Maghreb,Midwest,Transvaal`)

const CITIES =
  list(`Washington,Washington D.C.,Washington DC,New York City,New York,Boston,Philadelphia,San Francisco,Los Angeles,San Diego,
  Seattle,Houston,Dallas,Atlanta,Miami,New Orleans,Baltimore,Pittsburgh,Cleveland,St. Louis,Cincinnati,Milwaukee,Minneapolis,Las Vegas,
  Montreal,Ottawa,Quebec City,Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Glasgow,Edinburgh,Oxford,Cambridge,Newcastle,
  Marseille,Lyon,Bordeaux,Toulouse,Nice,Strasbourg,Versailles,Hamburg,Munich,Cologne,Frankfurt,Dresden,Leipzig,Nuremberg,Bonn,Potsdam,
  Milan,Naples,Turin,Venice,Florence,Genoa,Pisa,Bologna,Barcelona,Seville,Valencia,Granada,Geneva,Basel,Bern,Antwerp,Bruges,Ghent,
  Rotterdam,The Hague,Utrecht,Krakow,Gdansk,St. Petersburg,Saint Petersburg,Leningrad,Stalingrad,Constantinople,Alexandria,Beijing,Peking,
  Nanjing,Guangzhou,Canton,Shenzhen,Wuhan,Tianjin,Hiroshima,Nagasaki,Osaka,Kyoto,Nagoya,Yokohama,Busan,Pusan,Incheon,Panmunjom,Mumbai,
  Bombay,Delhi,New Delhi,Calcutta,Madras,Chennai,Bangalore,Hyderabad,Lahore,Hanoi,Saigon,Ho Chi Minh City,Jerusalem,Mecca,Medina,Babylon,
  Carthage,Athens,Sparta,Corinth,Troy,Rio de Janeiro,Lagos,Cape Town,Durban,Pretoria,Mombasa,Timbuktu,Khanbaliq,Samarkand,Bukhara`)
