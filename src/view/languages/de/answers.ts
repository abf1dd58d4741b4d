import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Answers } from '../en/answers.ts'
import { inDocuments, passages } from './counts.ts'

const { number, counted, and } = grammarOf('de')
const match = (count: number): string => counted(count, 'passt', 'passen')

/** What is said about answers, in German. */
export const answers: Answers = {
  answer: {
    excerpt: 'Auszug',
    andOthers: (names, others) => and([...names, `${number(others)} weitere`]),
    matched: (shown, count, documentCount) =>
      phrase`${passages(count)} in ${inDocuments(documentCount)} ${match(count)}${shownOf(shown, count)}`,
    matchedWithin: (shown, count, title) =>
      phrase`${passages(count)} in „${title}“ ${match(count)}${shownOf(shown, count)}`,
    silent: (count) =>
      count === 1
        ? phrase`Nichts in dem einen Dokument beantwortet das.`
        : phrase`Nichts in diesen ${inDocuments(count)} beantwortet das.`,
    silentWithin: (title) => phrase`Nichts in „${strong(title)}“ beantwortet das.`,
    nearest: (count) =>
      count === 1
        ? phrase`Diese Stelle kommt der Frage am nächsten, ist aber keine Antwort:`
        : phrase`Diese Stellen kommen der Frage am nächsten, sind aber keine Antworten:`,
    subjectKept: (subject) => phrase`Gesucht zusammen mit: „${subject}“`,
    sourcesFor: (message) => phrase`Belege für: „${message}“`,
    sharedBy: (name) => phrase`Geteilt von ${name}.`,
    asksGroup: (name) =>
      phrase`${name} fragt die Gruppe, denn die Texte beantworten das nicht. Wer weiß, wo man nachsehen kann?`,
  },
  settings: {
    toAsker: () => phrase`In diesem Kanal sieht die Antworten auf ${code('/ask')} nur, wer gefragt hat.`,
    toAll: () => phrase`In diesem Kanal sehen alle die Antworten auf ${code('/ask')}.`,
  },
  unhelpful: {
    ask: () => phrase`Was stimmte nicht? Die Leitung dieser Gruppe sieht Ihre Frage und den Grund.`,
    label: 'Grund',
    reasons: {
      'wrong-passage': 'Die Stelle handelt von etwas anderem',
      'not-answered': 'Sie beantwortet die Frage nicht',
      'missing-document': 'Ein Dokument fehlt',
      other: 'Etwas anderes',
    },
    thanks: () => phrase`Danke. Die Leitung dieser Gruppe kann es jetzt sehen.`,
    heading: (count) =>
      phrase`${counted(count, '# Antwort war nicht hilfreich', '# Antworten waren nicht hilfreich')}`,
    none: () => phrase`Noch hat niemand eine Antwort als nicht hilfreich markiert.`,
  },
}

function shownOf(shown: number, count: number): string {
  if (shown < count) return `; bisher gezeigt: ${number(shown)}.`
  return count === 1 ? '.' : '; alle sind gezeigt.'
}
