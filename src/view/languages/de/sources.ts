import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Sources } from '../en/sources.ts'
import { documents, inDocuments, passages } from './counts.ts'

const { number, counted } = grammarOf('de')
const all = (count: number): string => (count === 1 ? 'das eine Dokument' : `alle ${documents(count)}`)

/** What is said about the documents, in German. */
export const sources: Sources = {
  sources: {
    paragraphs: (count) => counted(count, '# Absatz', '# Absätze'),
    words: (count) => counted(count, '# Wort', '# Wörter'),
    heading: (count) => phrase`${documents(count)}`,
    howToRead: () =>
      phrase`${code('sources 1')} zeigt, was über Dokument 1 bekannt ist und woher; ${code('in 1')} befragt nur dieses.`,
    isExcerpt: 'ja, ein Teil des ganzen Textes',
    file: 'Datei',
    length: 'Umfang',
    lines: 'Zeilen',
    keptAndSetAside: (kept, aside) => `${number(kept)} behalten, ${number(aside)} aussortiert`,
    encoding: 'Zeichenkodierung',
    encodingGuess: 'eine Vermutung; bitte prüfen Sie, ob die Buchstaben stimmen',
    removed: 'Entfernt',
    removedCount: (kind, count) => `${number(count)} × ${kind}`,
    removedWhy: 'unsichtbare Zeichen, beim Einlesen entfernt',
    toCheck: 'Zu prüfen',
    unread: 'Nicht gelesen',
    setAside: (count) =>
      count === 0
        ? phrase`In dieser Datei wurde keine Zeile aussortiert.`
        : phrase`${counted(count, '# Zeile aussortiert', '# Zeilen aussortiert')}: weder durchsucht noch zitiert`,
    line: (line) => `Zeile ${line}`,
    andMore: (count) =>
      phrase`${counted(count, '# weiteres ist', '# weitere sind')} hier nicht aufgeführt; ${code('sources')} mit Wörtern eines Titels zeigt eines.`,
    export: {
      done: (count, format) => phrase`${documents(count)} als ${format}:`,
      incomplete: (count) =>
        phrase`Bei ${inDocuments(count)} fehlt der Autor oder das Datum; was niemand angegeben hat, lässt auch die Datei weg.`,
      others: () =>
        phrase`${code('sources export bibtex')}, ${code('sources export ris')} oder ${code('sources export csl')} bestimmt das Format; mit einem Dokument davor (${code('sources 1 export')}) wird nur dieses exportiert.`,
    },
    facts: {
      title: 'Titel',
      authors: 'Verfasst von',
      date: 'Datum',
      container: 'Erschienen in',
      publisher: 'Verlag',
      genre: 'Art',
      keywords: 'Schlagwörter',
      about: 'Behandelt',
      licence: 'Lizenz',
      url: 'Adresse',
      excerpt: 'Auszug',
    },
    reasons: {
      menu: 'Menü',
      legal: 'rechtlicher Hinweis',
      error: 'Fehlermeldung',
      cookie: 'Cookie-Hinweis',
      'by-line': 'Autorenzeile',
      date: 'Datumszeile',
      label: 'Beschriftung',
      title: 'wiederholt den Titel',
      repeat: 'wiederholt eine andere Zeile',
      short: 'zu kurz für einen Satz',
      list: 'Liste von Links oder Namen',
      related: 'verweist auf andere Texte',
      outside: 'außerhalb des Artikels',
    },
  },
  within: {
    now: (title) => phrase`Fragen gehen jetzt nur an „${strong(title)}“.`,
    all: (count) => phrase`Fragen gehen jetzt an ${all(count)}.`,
    still: (title) => phrase`Fragen gehen nur an „${strong(title)}“.`,
    stillAll: (count) => phrase`Fragen gehen an ${all(count)}.`,
    how: () =>
      phrase`${code('in 1')} oder ${code('in')} mit Wörtern eines Titels befragt ein einzelnes Dokument; ${code('in all')} befragt alle.`,
  },
  library: {
    heading: (count, words, passageCount) =>
      phrase`${documents(count)}, ${counted(words, '# Wort', '# Wörter')}, ${passages(passageCount)}`,
    allRead: () => phrase`Alle Dateien wurden gelesen.`,
    unread: (count) =>
      phrase`${counted(count, '# Datei wurde nicht gelesen', '# Dateien wurden nicht gelesen')}:`,
  },
}
