/** The tables and indexes of a collection of schema 11, the oldest that is still read by every Anki. */
export const collectionTables: string = `
CREATE TABLE col (
  id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL,
  dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL,
  decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL
);
CREATE TABLE notes (
  id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL,
  tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL,
  data text NOT NULL
);
CREATE TABLE cards (
  id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL,
  usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL,
  factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL,
  odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL
);
CREATE TABLE revlog (
  id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL,
  lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL
);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
`

/** The id of the one kind of note that the bot makes. It never changes, or each import would bring another kind. */
const MODEL = 1_735_689_600_000

/** A kind of note with a front and a back, as Anki describes it. */
export type AnkiModel = { readonly id: number } & Readonly<Record<string, unknown>>

/** The kind of note of all questions; `seconds` is when it was changed last. */
export function modelOf(seconds: number): AnkiModel {
  const template = {
    name: 'Card 1',
    ord: 0,
    qfmt: '{{Front}}',
    afmt: '{{FrontSide}}<hr id="answer">{{Back}}',
    bqfmt: '',
    bafmt: '',
    did: null,
  }
  return {
    id: MODEL,
    name: 'Verbatim',
    type: 0,
    mod: seconds,
    usn: -1,
    sortf: 0,
    did: null,
    tmpls: [template],
    flds: ['Front', 'Back'].map((name, ord) => ({
      ...{ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] },
    })),
    css: STYLE,
    latexPre: LATEX,
    latexPost: '\\end{document}',
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  }
}

const STYLE = `.card { font-family: system-ui, sans-serif; font-size: 20px; line-height: 1.5; max-width: 34em; margin: 1em auto; text-align: left; }
blockquote { margin: 1em 0 .5em; padding-left: 1em; border-left: 3px solid #2f78b7; }
small { opacity: .75; }`

const LATEX =
  '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n'

/** A deck, as Anki describes it. */
export type AnkiDeck = { readonly id: number; readonly name: string } & Readonly<Record<string, unknown>>

/** A deck by its name, which names its id too: the same deck is found again by an import. */
export function deckOf(name: string, seconds: number): AnkiDeck {
  const today = [0, 0]
  return {
    id: MODEL + 1 + sumOf(name),
    name,
    desc: '',
    mod: seconds,
    usn: -1,
    dyn: 0,
    collapsed: false,
    browserCollapsed: false,
    conf: deckSettingsId,
    extendNew: 10,
    extendRev: 50,
    newToday: today,
    revToday: today,
    lrnToday: today,
    timeToday: today,
  }
}

function sumOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7)
}

/** The settings of decks that everybody has. */
export const deckSettingsId = 1

/** What Anki sets for decks of its own. */
export const deckSettings: Readonly<Record<string, unknown>> = {
  id: deckSettingsId,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
}

/** What Anki sets for a collection of its own. */
export const settings: Readonly<Record<string, unknown>> = {
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1200,
  curDeck: 1,
  curModel: String(MODEL),
  dueCounts: true,
  estTimes: true,
  newBury: true,
  newSpread: 0,
  nextPos: 1,
  sortBackwards: false,
  sortType: 'noteFld',
  timeLim: 0,
}
