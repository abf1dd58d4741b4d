import type { AnswerType } from './item.ts'

/** What a word at the end or head of a name says about the thing: "War", "Treaty of", "River". */
export type NameSort = { readonly type: AnswerType; readonly sort: string }

/** The sort of thing that a name with this word in it is, if the word tells. */
export function sortOfWord(word: string): NameSort | undefined {
  return sorts.get(word)
}

/** Words before a person's name that are no part of it: President, Sir, General. */
export function isTitle(word: string): boolean {
  return TITLES.has(word)
}

/** Words in small letters before a name that only a person has: chemist, historian, his brother. */
export function isRole(word: string): boolean {
  return ROLES.has(word)
}

/** Words after which *of* continues a name: Battle of, University of, Republic of. */
export function takesOf(word: string): boolean {
  return TAKES_OF.has(word)
}

/** Names of days and months, alone no name to ask for. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word)
}

/** Words that say "of that people or country": as a gap they are guessed from grammar, and many would do. */
export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word) || /[a-z](?:ese|ish|onian|ican|ilian)$/.test(word)
}

const SORTS = `
event war: War Wars Battle Siege Campaign Offensive Invasion Conquest Crusade Crusades Conflict
event uprising: Revolution Rebellion Revolt Uprising Mutiny Coup Insurrection Riots
event treaty: Treaty Pact Accord Accords Agreement Armistice Convention Protocol Alliance Entente Truce Compromise
event law: Act Amendment Bill Declaration Proclamation Edict Constitution Charter Resolution Statute Code Ordinance
event plan: Plan Doctrine Project Program Programme Initiative Operation Policy Deal
event meeting: Conference Summit Exhibition Olympics Games Synod Diet
event happening: Crisis Massacre Incident Affair Famine Plague Earthquake Fire Scandal Purchase Depression Renaissance Reformation Enlightenment Restoration Holocaust Exodus Schism Partition
organisation body: Congress Council Committee Commission Senate Parliament Assembly Court Cabinet Ministry Department Agency Bureau Administration Board Authority Secretariat
organisation union: Organization Organisation Association Society League Federation Confederation Union Alliance Foundation Institute Institution Academy Forum Network Movement Order Brotherhood
organisation school: University College School Seminary
organisation party: Party
organisation army: Front Guard Brigade Army Navy Force Forces Marines Legion Regiment Corps
organisation firm: Company Corporation Corp Inc Ltd Bank Industries Motors Airlines Railway Railroad Press Records Studios Group Laboratories
organisation paper: Times Post Journal Tribune Herald Gazette Review
organisation church: Church
place water: River Lake Sea Ocean Bay Gulf Strait Straits Channel Canal Creek Falls
place land: Island Islands Peninsula Valley Desert Mountains Mountain Hills Plateau Cape Coast Forest Delta Basin Plains Archipelago Mount
place country: Kingdom Republic Empire Emirate Sultanate Caliphate Khanate
place region: Province County State District Territory Region Prefecture Colony
place city: City Town Village Harbor Harbour Port
place site: Castle Palace Cathedral Abbey Temple Fort Tower Bridge Airport Station Park Square Street Avenue Road Museum Library Hospital Stadium Theatre Theater Hall Garden Gardens Zoo
name period: Dynasty Age Era Period Century
`
const sorts: ReadonlyMap<string, NameSort> = new Map(
  SORTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', words = ''] = line.split(': ')
      const [type, sort = ''] = head.split(' ')
      return words.split(' ').map((word) => [word, { type: answerType(type), sort }] as const)
    }),
)

function answerType(word: string | undefined): AnswerType {
  return word === 'event' || word === 'organisation' || word === 'place' ? word : 'name'
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const TITLES =
  words(`President Vice Prime Minister Foreign Defense Defence Finance Secretary Chancellor King Queen Emperor
  Empress Prince Princess Duke Duchess Earl Count Countess Baron Lord Lady Sir Dame Dr. Mr. Mrs. Ms. Dr Mr Mrs Ms Miss General
  Gen. Colonel Col. Captain Capt. Major Maj. Lieutenant Lt. Sergeant Sgt. Admiral Marshal Commander Professor Prof. Reverend
  Rev. Pope Bishop Archbishop Cardinal Rabbi Imam Father Brother Sister Senator Sen. Representative Rep. Governor Gov. Mayor
  Ambassador Justice Judge Premier Chairman Director Sultan Shah Tsar Czar Kaiser Khan Caliph Congressman Congresswoman
  Commodore Brigadier Deputy Assistant Undersecretary Philosopher Saint Emeritus CEO CFO Officer Maharaja Raja Ayatollah Sheikh`)

const ROLES =
  words(`president minister chancellor king queen emperor empress prince princess duke general admiral colonel captain
  commander chief chemist physicist biologist mathematician astronomer philosopher historian economist sociologist anthropologist
  psychologist geologist engineer inventor scientist scholar scholars professor physician surgeon doctor writer author novelist poet
  playwright journalist critic composer musician singer painter artist sculptor architect photographer director actor actress
  explorer navigator missionary theologian reformer politician statesman diplomat lawyer judge senator governor mayor leader
  founder pioneer entrepreneur industrialist businessman businesswoman banker merchant botanist naturalist zoologist monk
  pope bishop archbishop cardinal preacher activist linguist archaeologist geographer cartographer theorist strategist
  quarterback coach player footballer brother sister wife husband son daughter father mother nephew uncle cousin widow
  successor predecessor secretary ambassador analyst editor publisher designer`)

const TAKES_OF =
  words(`Battle Siege Treaty Peace War Wars University College Bank Republic Kingdom Empire House Department
  Ministry Council League Union Declaration Bill Articles Statute Edict Congress Secretary Duke Duchess Earl Prince Princess King
  Queen Count Bishop Archbishop Institute Academy Isle Gulf Bay Strait Cape Sea Straits Church Order States Massacre Convention
  Act Museum Library Court Partition Diet Commonwealth Board Bureau Province City Tower Temple Society Law Book Fall Conquest
  Minister Chamber Association Organization Organisation School Mount Lake Port County State Concert Rights Age Day`)

const CALENDAR =
  words(`January February March April May June July August September October November December Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday`)

const DEMONYMS =
  words(`U.S. US UK U.K. EU U.N. UN American Americans British French German Germans Russian Russians Italian Italians Greek Greeks Roman Romans
  Indian Indians Korean Koreans Mexican Mexicans African Africans Asian Asians European Europeans Canadian Canadians Australian
  Australians Egyptian Egyptians Iranian Iranians Iraqi Iraqis Israeli Israelis Dutch Swiss Czech Thai Afghan Arab Arabs Turk Turks
  Persian Persians Mongol Mongols Soviet Soviets Jewish Jews Jew Christian Christians Muslim Muslims Catholic Catholics Protestant
  Protestants Buddhist Hindu Hindus Latin Anglo Norman Normans Viking Vikings Celtic Slavic Germanic Byzantine Ottoman Ottomans
  Victorian Austrian Austrians Hungarian Belgian Brazilian Ukrainian Norwegian Californian Texan Parisian Londoner Western Eastern
  Northern Southern Central West East North South Middle Republican Republicans Democrat Democrats Democratic Communist Communists
  Nazi Nazis Confederate Islamic Islamist Marxist Conservative Liberal Labour Native Aboriginal Hispanic Black White Orthodox
  Filipino Pakistani Vietnamese Atlantic Pacific Mediterranean Caribbean Arctic Antarctic Palestinian Syrian Lebanese Saudi Kenyan
  Nigerian Ethiopian Welsh Scot Scots Icelandic Finn Danes Swede Briton Britons Spaniard Spaniards Cuban Chilean Colombian Peruvian
  Argentine Prussian Prussians Bavarian Saxon Saxons Frank Franks Gaul Gauls Goth Goths Athenian Spartan Trojan Carthaginian
  Armenian Georgian Serb Serbs Croat Bosnian Albanian Bulgarian Romanian Estonian Latvian Lithuanian Slovak Slovene Genghisid`)
