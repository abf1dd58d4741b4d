import type { CiteCommands } from '../en/cite-commands.ts'

/** What a chat client shows beside the commands that cite, in German. */
export const citeCommands: CiteCommands = {
  citeSlash: {
    cite: 'Die genaue Stelle ins Gespräch holen, mit Quellenangabe',
    passage: 'Ein Verweis wie „mill1859 ¶4“, die ersten Wörter oder Wörter aus dem Gedächtnis',
    context: 'Wie viele Absätze ringsum',
    contexts: (count) =>
      count === 0 ? 'keine' : `${count} ${count === 1 ? 'Absatz' : 'Absätze'} auf jeder Seite`,
    style: 'Wie zitiert werden soll',
    styles: {
      apa: 'APA 7',
      mla: 'MLA 9',
      'chicago-date': 'Chicago 17, Autor und Jahr',
      'chicago-notes': 'Chicago 17, Fußnoten',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    to: 'Wer es sieht',
    toChannel: 'alle hier',
    toMe: 'nur ich, bis ich es teile',
    check: 'Steht ein Zitat Wort für Wort in den Texten?',
    quotation: 'Das Zitat',
    quotes: 'Zitate, die Sie oder die Gruppe gespeichert haben',
    whose: 'Wessen Zitate',
    mine: 'meine',
    group: 'die der Gruppe',
    export: 'Als Datei',
    exports: { markdown: 'Markdown', csv: 'eine Tabelle (CSV)', bibtex: 'BibTeX' },
    exportSources: 'Die Liste der Texte als Datei für ein Literaturverwaltungsprogramm',
    expand: 'Verweise auflösen',
    expandSummary: 'Zeigt, wohin die Verweise in dieser Nachricht führen',
    checkAll: 'Zitate prüfen',
    checkAllSummary: 'Vergleicht, was diese Nachricht zitiert, mit den Texten; nur Sie sehen es',
  },
  citeForms: {
    cite: 'Eine Stelle zitieren',
    passage: 'Verweis, Anfang oder Wörter der Stelle',
    sendCite: 'Zeigen',
    check: 'Ein Zitat prüfen',
    quotation: 'Das Zitat',
    sendCheck: 'Prüfen',
  },
}
