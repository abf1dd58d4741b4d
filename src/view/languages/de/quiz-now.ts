import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizNow } from '../en/quiz-now.ts'

const { number, counted, and } = grammarOf('de')

/** How many answers were worth what: "3 richtig, 1 fast richtig und 1 falsch". */
const tally = (right: number, close: number, wrong: number): string =>
  and([
    `${number(right)} richtig`,
    ...(close === 0 ? [] : [`${number(close)} fast richtig`]),
    ...(wrong === 0 ? [] : [`${number(wrong)} falsch`]),
  ])

/** What is said around questions on the spot, in German. */
export const quizNow: QuizNow = {
  quizNow: {
    heading: (ordinal, count) => phrase`Frage ${number(ordinal)} von ${number(count)}`,
    headingTogether: (ordinal, count) => phrase`Gemeinsam · Frage ${number(ordinal)} von ${number(count)}`,
    headingExam: (ordinal, count) => phrase`Prüfung · Frage ${number(ordinal)} von ${number(count)}`,
    fewer: (count) => phrase`Mehr als ${counted(count, '# Frage', '# Fragen')} gibt es hier nicht.`,
    buttons: {
      next: 'Weiter',
      skip: 'Auslassen',
      stop: 'Aufhören',
      reveal: 'Auflösen',
      end: 'Beenden',
      result: 'Ergebnis ansehen',
      keepMissed: 'Fehler zu meinen Wiederholungen',
      take: 'Prüfung ablegen',
      results: 'Bisherige Ergebnisse',
      close: 'Prüfung beenden',
      share: 'Mein Ergebnis teilen',
    },
    typed: {
      next: 'die nächste Frage',
      skip: 'lässt diese Frage aus',
      stop: 'hört hier auf',
      hint: 'hilft weiter',
      see: 'was im Text steht',
      result: 'wie es gelaufen ist',
      keepMissed: 'fragt wieder danach, wenn es Zeit ist',
      passage: 'der ganze Absatz',
      review: 'fragt wieder danach, wenn es Zeit ist',
      vote: 'sagt es der Leitung',
      bad: 'sagt das eine zweite Person, wird die Frage nicht mehr gestellt',
      selfGrades: {
        missed: 'Sie wussten es nicht',
        partly: 'Sie wussten einen Teil',
        'got-it': 'Sie wussten es',
      },
    },
    typeLetter: () => phrase`Geben Sie einen Buchstaben ein.`,
    typeWord: () => phrase`Geben Sie eine der beiden Antworten ein.`,
    typeAnswer: () => phrase`Geben Sie Ihre Antwort ein; ${code('ask')} vor einer Frage befragt die Texte.`,
    writeAnswer: () => phrase`Schreiben Sie, was Sie noch wissen, oder sehen Sie sich den Text an.`,
    noOption: (letters) =>
      phrase`Das steht nicht zur Wahl (${and(letters)}). Schreiben Sie ${code('ask')} vor eine Frage an die Texte.`,
    together: () =>
      phrase`Alle antworten für sich und sehen sofort, ob es stimmt. Wer die Runde begonnen hat oder zur Leitung gehört, löst für alle auf.`,
    posted: () =>
      phrase`Die Runde läuft. ${strong('Auflösen')} und ${strong('Weiter')} können Sie und die Leitung drücken.`,
    alone: () => phrase`Hier ist sonst niemand, der mitspielen könnte. ${code('quiz')} fragt Sie allein.`,
    notYours: () => phrase`Das kann nur, wer begonnen hat, oder die Leitung.`,
    passedOn: () => phrase`Die Runde ist schon weiter; sehen Sie weiter unten nach.`,
    over: () => phrase`Diese Runde ist vorbei.`,
    result: (right, close, wrong) => phrase`${strong('Ergebnis:')} ${tally(right, close, wrong)}.`,
    skipped: (count) => phrase`${counted(count, '# Frage wurde', '# Fragen wurden')} ausgelassen.`,
    gone: (count) =>
      phrase`${counted(count, '# Frage konnte', '# Fragen konnten')} nicht gestellt werden, weil sich die Texte geändert haben.`,
    readAgain: () => phrase`Zum Nachlesen:`,
    allRight: () => phrase`Nachzulesen gibt es nichts.`,
    nothingAnswered: () => phrase`Es wurde nichts beantwortet.`,
    answerWas: (key) => phrase`${strong(key)}`,
    kept: (count) =>
      phrase`${counted(count, '# Karte wurde', '# Karten wurden')} zu Ihren Wiederholungen hinzugefügt. ${code('/review')} zeigt, was fällig ist.`,
    keptBefore: () =>
      phrase`Das steht alles schon in Ihren Wiederholungen. ${code('/review')} zeigt, was fällig ist.`,
    teamResult: (right, answers) =>
      answers === 0
        ? phrase`Diesmal hat niemand geantwortet.`
        : phrase`${strong('Gemeinsam:')} ${number(right)} von ${counted(answers, '# Antwort', '# Antworten')} richtig.`,
    teamMembers: (count) => phrase`${counted(count, '# Person hat', '# Personen haben')} mitgemacht.`,
    scored: 'Punkte haben:',
    points: (count) => counted(count, '# Punkt', '# Punkte'),
    exam: {
      heading: (count) => phrase`Prüfung · ${counted(count, '# Frage', '# Fragen')}`,
      rules: () =>
        phrase`Ein Versuch pro Frage; das Ergebnis erfahren am Ende nur Sie. Die Leitung sieht Zahlen, keine Namen.`,
      posted: () =>
        phrase`Die Prüfung läuft. ${strong('Bisherige Ergebnisse')} und ${strong('Prüfung beenden')} sind für die Leitung.`,
      taken: () => phrase`Notiert.`,
      once: () => phrase`Sie haben diese Prüfung schon abgelegt; das geht nur einmal.`,
      closed: () => phrase`Diese Prüfung ist beendet.`,
      open: () =>
        phrase`Die Lösungen gibt es, wenn die Prüfung beendet ist: Drücken Sie dann ${strong('Ergebnis ansehen')}.`,
      results: (members, finished) =>
        phrase`${counted(members, '# Person hat', '# Personen haben')} begonnen, ${counted(finished, '# ist', '# sind')} fertig.`,
      question: (ordinal) => `Frage ${number(ordinal)}`,
      tally: (right, close, wrong) => phrase`${tally(right, close, wrong)}`,
      shared: (name, right, count) =>
        phrase`${strong(name)} hatte in der Prüfung ${number(right)} von ${number(count)} richtig.`,
      sharedNow: () => phrase`Geteilt.`,
      sharedBefore: () => phrase`Das haben Sie schon geteilt.`,
      noneToMark: () =>
        phrase`Die Texte geben hier keine Fragen her, die sich bewerten lassen, also auch keine Prüfung. Üben geht trotzdem.`,
    },
    none: () =>
      phrase`Die Texte geben keine Frage her. Fügen Sie Texte hinzu, oder bitten Sie die Leitung, in /study library nachzusehen.`,
    noneIn: (title) => phrase`„${title}“ gibt keine Frage her. Versuchen Sie es mit allen Dokumenten.`,
    count: (typed, most) =>
      phrase`Ein Quiz hat 1 bis ${number(most)} Fragen, nicht „${typed}“. Zum Beispiel: ${code('quiz 5')}.`,
    unclear: (typed) =>
      phrase`Was „${typed}“ bei einem Quiz bedeutet, weiß ich nicht. Zum Beispiel: ${code('quiz 5 exam in glossary')}.`,
  },
}
