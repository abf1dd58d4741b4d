import type { Actions } from '../en/actions.ts'

/** What buttons and forms say, in German. */
export const actions: Actions = {
  buttons: {
    more: 'Mehr',
    wider: 'Mehr Kontext',
    share: 'Teilen',
    shared: 'Geteilt',
    followUp: 'Nachfragen',
    unhelpful: 'Nicht hilfreich',
    askGroup: 'Gruppe fragen',
    askedGroup: 'Gruppe gefragt',
    everywhere: 'Alle Dokumente befragen',
    reply: (ordinal) => `Mit Nr. ${ordinal} antworten`,
    replied: (ordinal) => `Mit Nr. ${ordinal} geantwortet`,
    lines: 'Aussortierte Zeilen',
    answersToAll: 'Antworten allen zeigen',
    answersToAsker: 'Antworten nur Fragenden zeigen',
  },
  typed: {
    more: 'die nächsten Stellen',
    wider: 'mit den Absätzen ringsum',
    everywhere: 'noch einmal alle Dokumente befragen',
    lines: 'die aussortierten Zeilen, jede mit ihrem Grund',
  },
  forms: {
    ask: 'Die Texte befragen',
    followUp: 'Nachfragen',
    question: 'Ihre Frage',
    document: 'Nur in diesem Dokument',
    send: 'Fragen',
  },
}
