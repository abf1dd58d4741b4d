import { code, phrase } from '../../view.ts'
import type { Commands } from '../en/commands.ts'

/** What commands are called and do, in German. */
export const commands: Commands = {
  commands: {
    ask: { usage: 'ask <Frage>', summary: 'findet die Stellen, die antworten; die Frage allein genügt auch' },
    more: { usage: 'more', summary: 'zeigt die nächsten Stellen zur letzten Frage' },
    wider: { usage: 'wider', summary: 'zeigt die letzten Stellen mit den Absätzen ringsum' },
    in: { usage: 'in <Dokument> | all', summary: 'befragt nur ein Dokument oder wieder alle' },
    find: { usage: 'find <Wörter>', summary: 'findet die Stellen, auf die sich eine Aussage stützt' },
    sources: {
      usage: 'sources [Dokument] [lines | export]',
      summary: 'listet die Dokumente auf oder zeigt, was über eines bekannt ist',
    },
    cite: { usage: 'cite <Verweis | Wörter>', summary: 'zeigt die genaue Stelle mit Quellenangabe' },
    check: { usage: 'check <Zitat>', summary: 'vergleicht ein Zitat mit den Texten' },
    quotes: { usage: 'quotes', summary: 'listet gespeicherte Zitate auf' },
    quiz: { usage: 'quiz [Zahl] [in <Dokument>]', summary: 'stellt Ihnen Fragen aus den Texten' },
    review: { usage: 'review', summary: 'wiederholt, was fällig ist' },
    stats: { usage: 'stats', summary: 'zeigt, wie es bei Ihnen läuft' },
    help: { usage: 'help', summary: 'zeigt diese Liste' },
  },
  slash: {
    ask: 'Die Texte befragen; zuerst sehen nur Sie die Antwort und können sie teilen',
    sources: 'Was gelesen wurde: die Liste, oder was über ein Dokument bekannt ist',
    verbatim: 'Was ich kann, in zehn Sekunden',
    study: 'Für die Leitung: die Bibliothek, die Einstellungen dieses Kanals und was nicht funktioniert',
    library: 'Was gelesen wurde und was nicht gelesen werden konnte',
    settings: 'Wer die Antworten in diesem Kanal sieht, und was für die ganze Gruppe gilt',
    doctor: 'Was funktioniert, was nicht, und was dann hilft',
    feedback: 'Welche Antworten Mitglieder als nicht hilfreich markiert haben',
    findSources: 'Belege finden',
    findSourcesSummary: 'Stellen, die diese Nachricht belegen; nur Sie sehen sie',
    askReadings: 'Die Texte befragen',
    askReadingsSummary: 'Öffnet ein Formular für Ihre Frage und das Dokument',
    question: 'Ihre Frage, in eigenen Worten',
    in: 'Nur in diesem Dokument',
    document: 'Eine Nummer oder Wörter aus Titel, Autor oder Jahr',
  },
  help: {
    intro: () =>
      phrase`Fragen Sie in eigenen Worten. Die Antwort ist, was die Dokumente sagen, Wort für Wort, oder dass sie es nicht sagen.`,
    documents: () =>
      phrase`Ein Dokument nennen Sie mit seiner Nummer in ${code('sources')}, seinem Dateinamen oder Wörtern aus Titel, Autor oder Jahr.`,
    clash: () =>
      phrase`Schreiben Sie ${code('ask')} vor eine Frage, die wie ein Befehl beginnt; ${code('/')} vor einem Wort macht es zum Befehl.`,
    followUp: () =>
      phrase`Eine Frage, die mit ${code('und')}, ${code('aber')}, ${code('was ist mit')} oder ${code('wie steht es mit')} beginnt, behält das Thema der vorigen bei.`,
    chat: {
      ask: { usage: '/ask', summary: 'fragt; nur Sie sehen die Antwort, bis Sie sie teilen' },
      mention: {
        usage: '@Verbatim …',
        summary: 'fragt für alle sichtbar',
      },
      direct: { usage: 'Direktnachricht', summary: 'fragt in einem Gespräch zu zweit' },
      findSources: {
        usage: 'Belege finden',
        summary: 'im Menü einer Nachricht: Stellen, die sie belegen',
      },
      cite: { usage: '/cite', summary: 'holt die genaue Stelle ins Gespräch' },
      check: { usage: '/check', summary: 'vergleicht ein Zitat mit den Texten' },
      quiz: { usage: '/quiz', summary: 'stellt Ihnen Fragen' },
      review: { usage: '/review', summary: 'wiederholt, was fällig ist' },
      sources: { usage: '/sources', summary: 'zeigt die Liste des Gelesenen' },
      study: {
        usage: '/study',
        summary: 'für die Leitung: Bibliothek, Einstellungen, Diagnose, Rückmeldungen',
      },
    },
  },
}
