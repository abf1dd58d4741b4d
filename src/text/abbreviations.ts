/**
 * What the full stop after an abbreviation can be: `never` an end; `before-opener`, an end where a word follows that
 * opens sentences; `not-before-number`, an end where no number follows.
 */
export type Abbreviation = 'never' | 'before-opener' | 'not-before-number'

/** How the word before a full stop (given without it) is abbreviated; undefined for a plain word. */
export function abbreviationOf(word: string): Abbreviation | undefined {
  if (INTRODUCING.has(uncapitalised(word))) return 'never'
  if (DOTTED.test(word)) return 'before-opener'
  const lower = word.toLowerCase()
  if (TITLE_CASE.test(word) && TITLES.has(lower)) return 'never'
  if (NUMBERED.has(lower) || (CAPITALISED.test(word) && DATED.has(lower))) return 'not-before-number'
  // In capitals most are something else: MS is a disease, CO a gas, ED a ward.
  return FOLLOWED.has(ALL_CAPITALS.test(word) ? word : lower) ? 'before-opener' : undefined
}

/** True where the text begins with a word that, capitalised, stands hardly anywhere but at the head of a sentence. */
export function opensSentence(text: string): boolean {
  const word = FIRST_WORD.exec(text)?.[0] ?? ''
  if (!OPENERS.has(word)) return false
  const after = text.slice(word.length)
  // A name ("K. He, X. Zhang"), an initial or half a compound ("the U.S. All-Star team").
  return !/^[-‑.]/.test(after) && !(after.startsWith(',') && word.length < 4)
}

const uncapitalised = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1)

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const CAPITALISED = /^\p{Lu}/u
const TITLE_CASE = /^\p{Lu}\p{Ll}/u
const ALL_CAPITALS = /^\p{Lu}+$/u
const FIRST_WORD = /^\p{L}+/u

/** An initial, or letters with a stop between them: `W`, `U.S`, `a.m`, `Ph.D`, `B.Sc`. */
const DOTTED = /^(?:\p{Lu}|\p{L}{1,2}(?:\.\p{L}{1,3})+)$/u

/** They introduce what follows, so something does. */
const INTRODUCING = words(`
  e.g eg i.e ie a.k.a c.f cf w.r.t viz v vs ca approx feat z.b d.h u.a p.ex
`)

/** A name follows; with a capital only, for `gen`, `col` or `fig` in small letters can be a word that ends. */
const TITLES = words(`
  mr mrs ms mx messrs mme mlle dr drs prof hon rev fr br msgr sra srta dra gen col lt sgt cpl pvt capt cpt cmdr cdr
  maj adm brig ens gov sen rep pres supt amb atty insp vol vols fig figs eq eqs
`)

/** A number follows, Arabic or Roman; before anything else the sentence is over: "He said no. Then he left." */
const NUMBERED = words(`
  no nos nr p pp pg pgs vol vols ch chap chaps sec sect art arts par para paras pt pts bk bd fig figs eq eqs fol l
  ll n nn c b d r s q fl op opp ex ext tel apt rm ver reg cl col cols ser suppl div dist est circa
`)

/** Months, days and books of the Bible; with a capital only: "Jan. 5", "Matt. 5:3". */
const DATED = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  exod lev deut ps prov isa jer ezek matt rom cor gal eph thess heb
`)

/** More of the same name follows as a rule, and now and then the next sentence. */
const FOLLOWED = words(`
  inc ltd co corp bros llc plc jr sr esq phd st ste mt mts ft ave blvd rd hwy pkwy sq dept univ assn assoc natl
  intl govt inst mfg al ed eds trans ibid INC LTD CORP JR SR MR MRS DR
`)

const OPENERS = words(`
  The A An This That These Those He She It They We You I There Here His Her Its Their Our My Your
  One Some Many Most Few Several All Both Each Every Everyone Everything Another Other Others Such More Much
  In On At By For From With Without Within After Before During Since Until Till While When Whenever Where Wherever
  As According Despite Between Among Amongst Amid Through Throughout Upon Unlike Like To Of Into Because If Unless
  About Above Across Against Along Alongside Around Behind Below Beneath Besides Beyond Except Given Following
  Although Though Whereas Whether Once And But Or Nor So Yet Then Thus Hence Therefore However Moreover Furthermore
  Nevertheless Nonetheless Meanwhile Instead Also Still Even Only Just Now Today Soon Later Earlier Afterwards
  Afterward Again Already Always Never Often Sometimes Finally Eventually Indeed Perhaps Maybe Similarly Likewise
  Otherwise Consequently Subsequently Additionally Accordingly Conversely Currently Recently Previously Originally
  Initially Ultimately Historically Traditionally Generally Typically Usually Specifically Notably Overall Rather
  Approximately Nearly Almost Why How What Who Whom Whose Which Is Are Was Were Does Did Has Have Had Can Could
  Should Would Not Nothing None Nobody Neither Either Let Yes
`)
