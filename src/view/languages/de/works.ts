import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Works } from '../en/works.ts'

const { number } = grammarOf('de')

/** What is said of authors, dates, aliases and citation styles, in German. */
export const works: Works = {
  works: {
    copy: 'Quellenangabe kopieren',
    copyTitle: 'Quellenangabe kopieren',
    copyDone: 'Fertig',
    copied: () => phrase`Was Sie kopiert haben, können Sie jetzt einfügen.`,
    inField: 'Als Text zum Kopieren',
    citedIn: (style) => phrase`${strong(style)}`,
    otherStyle: 'Ein anderer Zitierstil',
    chosen: (style) => `${style} (wird gezeigt)`,
    inTextField: 'Im Text',
    noteField: 'Fußnote',
    referenceField: 'Im Literaturverzeichnis',
    quotationField: 'Zitat mit Quellenangabe',
    recordField: 'Datensatz',
    unknown: {
      author: (title) =>
        phrase`„${title}“ sagt nicht, von wem es ist; deshalb steht der Titel an der Stelle des Autors. Wissen Sie es?`,
      date: (title) =>
        phrase`„${title}“ sagt nicht, wann es erschienen ist; deshalb wird es ohne Datum zitiert. Wissen Sie es?`,
      both: (title) =>
        phrase`„${title}“ sagt nicht, von wem es ist und wann es erschienen ist; deshalb steht der Titel an der Stelle des Autors, ohne Datum. Wissen Sie es?`,
    },
    sayWho: 'Autor angeben',
    sayWhen: 'Datum angeben',
    nobodyKnows: 'Das weiß niemand',
    typed: { say: 'fragt nach Autor, Datum und Kürzel', nobodyKnows: 'Sie werden nicht mehr gefragt' },
    notAskedAgain: (title) =>
      phrase`Nach „${title}“ werden Sie nicht mehr gefragt. Falls es doch jemand herausfindet: Die Schaltfläche dafür steht in ${code('/sources')}.`,
    edit: 'Autor, Datum, Kürzel',
    form: {
      title: 'Autor, Datum, Kürzel',
      authors: 'Autoren, je Zeile einer: Marsh, Ada',
      date: 'Datum: 2006, 2006-03 oder 2006-03-17',
      alias: 'Kürzel für Verweise: marsh2006',
      submit: 'Speichern',
    },
    kept: (title) => phrase`„${strong(title)}“ wird jetzt so zitiert:`,
    referredTo: (alias) => phrase`In Verweisen heißt es ${code(`[[${alias} ¶1]]`)}.`,
    dateUnclear: (typed) =>
      phrase`„${typed}“ ist kein Datum, das sich speichern lässt; nichts wurde geändert. Schreiben Sie es wie ${code('2006')}, ${code('2006-03')} oder ${code('2006-03-17')}, oder lassen Sie das Feld leer.`,
    manyAuthors: (most) =>
      phrase`Das sind mehr als ${number(most)} Autoren; nichts wurde geändert. Nennen Sie die ersten.`,
    aliasUnclear: (typed, longest) =>
      phrase`„${typed}“ kann kein Kürzel sein; nichts wurde geändert. Erlaubt sind Buchstaben, Ziffern und Bindestriche, darunter mindestens ein Buchstabe, insgesamt höchstens ${number(longest)} Zeichen.`,
    aliasTaken: (alias, title) =>
      phrase`${code(alias)} führt schon zu „${title}“; nichts wurde geändert. Wählen Sie ein anderes Kürzel.`,
    alias: 'Kürzel',
    aliasMade: 'aus Autor, Jahr und Titel gebildet',
    saidByHost: 'von der Leitung angegeben',
    settings: {
      style: 'Zitierstil',
      choose: 'Zitierstil wählen',
      reading: 'Links zu Stellen',
      wholeDocument: 'öffnen das ganze Dokument',
      passageOnly: 'öffnen die Stelle mit einem Absatz auf jeder Seite',
      toPassage: 'Links öffnen nur die Stelle',
      toDocument: 'Links öffnen das Dokument',
      expand: 'Verweise hier',
      expandOn: 'an: In diesem Kanal wird gezeigt, wohin [[Verweise]] führen',
      expandOff: 'aus: gezeigt wird es nur auf Nachfrage',
      turnExpandOn: 'Verweise hier auflösen',
      turnExpandOff: 'Verweise nur auf Nachfrage',
      revoke: 'Alle Links widerrufen',
      revokeNow: 'Widerrufen',
      revokeAsk: () =>
        phrase`Jeder Link zu einer Seite der Texte, den diese Gruppe bekommen hat, wird sofort und endgültig ungültig. Neue Nachrichten bekommen neue Links. Alle widerrufen?`,
      revoked: () => phrase`Alle bisherigen Links sind jetzt ungültig. Neue Nachrichten bekommen neue Links.`,
    },
  },
}
