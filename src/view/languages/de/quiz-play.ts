import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizPlay } from '../en/quiz-play.ts'

const { number, counted, and } = grammarOf('de')
const answered = (count: number): string => counted(count, '# hat geantwortet', '# haben geantwortet')

/** What is said around a question, in German. */
export const quizPlay: QuizPlay = {
  quizPlay: {
    heading: (day) => phrase`Frage des Tages · ${day}`,
    closes: (time) => phrase`bis ${time}`,
    accordingTo: (title, place) => phrase`Laut „${title}“ (${place}):`,
    accordingToWhole: (title) => phrase`Laut „${title}“:`,
    blank: 'Lücke',
    instructions: {
      gap: 'Füllen Sie die Lücke.',
      'gap-choice': 'Was gehört in die Lücke?',
      wh: 'Antworten Sie mit den Worten des Textes.',
      'wh-choice': 'Welche Antwort ist richtig?',
      definition: 'Welcher Begriff ist gemeint?',
      'definition-person': 'Wer ist gemeint?',
      acronym: 'Wofür stehen die Buchstaben?',
      finish: 'Führen Sie den Gedanken des Textes in eigenen Worten zu Ende.',
      find: 'Was sagt der Text darüber? Antworten Sie in eigenen Worten.',
      why: 'Welchen Grund nennt der Text? Antworten Sie in eigenen Worten.',
      order: 'In welcher Reihenfolge ist das geschehen, das Früheste zuerst?',
      'true-false': 'Steht das so im Text?',
      card: 'Eine Frage von einem Mitglied dieser Gruppe.',
    },
    isTrue: 'Stimmt',
    isFalse: 'Stimmt nicht',
    option: (letter, words) => `Antwort ${letter}: ${words}`,
    answered: (count) => (count === 0 ? phrase`Noch hat niemand geantwortet.` : phrase`${answered(count)}`),
    answeredOf: (count, reached, goal) =>
      phrase`${answered(count)} · Gruppenziel: ${number(reached)} von ${number(goal)} Antworten in dieser Woche`,
    buttons: {
      type: 'Antwort eingeben',
      write: 'Antwort schreiben',
      see: 'Text ansehen',
      hint: 'Tipp',
      skip: 'Heute auslassen',
      passage: 'Stelle zeigen',
      review: 'Zu meinen Wiederholungen',
      bad: 'Schlechte Frage',
      vote: 'Ich lag richtig',
      accept: 'Für alle anerkennen',
    },
    selfGrades: { missed: 'Nicht gewusst', partly: 'Zum Teil', 'got-it': 'Gewusst' },
    form: {
      title: 'Ihre Antwort',
      label: 'Antwort, wie sie im Text steht',
      ownWords: 'In eigenen Worten',
      send: 'Antworten',
    },
    right: (given) => phrase`${strong('Richtig')}: ${given}`,
    close: (given) => phrase`${strong('Fast richtig')}: ${given}`,
    wrong: (given) => phrase`${strong('Diesmal nicht')}: ${given}`,
    textSays: () => phrase`So steht es im Text:`,
    yours: (given) => phrase`Ihre Antwort: ${given}`,
    key: (answer) => phrase`Die Lösung: ${strong(answer)}`,
    firstCounts: () => phrase`Ihre erste Antwort zählt.`,
    answeredBefore: () => phrase`Sie hatten schon geantwortet; es zählt Ihre erste Antwort.`,
    revealAt: (time) => phrase`Die Gruppe sieht die Lösung ab ${time}.`,
    late: () => phrase`Die Lösung war schon bekannt: Das zählt als Teilnahme, bringt aber keine Punkte.`,
    judge: () => phrase`Wie gut wussten Sie es? Das sehen nur Sie.`,
    judged: {
      missed: () => phrase`Notiert: nicht gewusst. So lernt man es.`,
      partly: () => phrase`Notiert: zum Teil gewusst.`,
      'got-it': () => phrase`Notiert: gewusst.`,
    },
    hints: {
      letters: (first, letters, words) =>
        phrase`Die Lösung beginnt mit „${first}“ und hat ${counted(letters, '# Buchstaben', '# Buchstaben')} in ${counted(words, '# Wort', '# Wörtern')}.`,
      words: (count) => phrase`Der Text sagt es in ${counted(count, '# Wort', '# Wörtern')}.`,
      struck: (letters) => phrase`Nicht richtig: ${and(letters)}.`,
      first: (letter) => phrase`Zuerst kommt ${letter}.`,
    },
    hintCost: () => phrase`Mit einem Tipp bringt eine richtige Antwort die halbe Punktzahl.`,
    skipped: () => phrase`Für heute ausgelassen. Bis zum Schluss können Sie noch antworten.`,
    skipLate: () => phrase`Diese Frage haben Sie schon beantwortet.`,
    revealed: () => phrase`Die Lösung dieser Frage ist schon bekannt.`,
    answer: (key) => phrase`Lösung: ${strong(key)}`,
    howMany: (right, count) =>
      count === 0
        ? phrase`Diesmal hat niemand geantwortet.`
        : phrase`${number(right)} von ${number(count)} ${counted(right, 'lag', 'lagen')} richtig.`,
    howManyRecalled: (count) =>
      count === 0
        ? phrase`Diesmal hat niemand geantwortet.`
        : phrase`${counted(count, '# Person hat', '# Personen haben')} mitgemacht.`,
    verdicts: { right: 'Richtig', close: 'Fast richtig', wrong: 'Nicht richtig' },
    whoWasRight: 'Richtig lagen:',
    others: (count) => `${number(count)} weitere`,
    postedAgain: () =>
      phrase`Vielleicht steht das hier zweimal: Der Bot wurde beim Veröffentlichen unterbrochen. Antworten unter beiden zählen nur einmal.`,
    stoodTwice: () =>
      phrase`Die Frage steht vielleicht zweimal hier; Antworten unter beiden zählten nur einmal.`,
    member: 'ein Mitglied',
    wrongIdea: (letter, count) =>
      phrase`${letter} wurde ${counted(count, 'einmal', '#-mal')} gewählt. Das sagt der Text dazu:`,
    answerOut: (key) => phrase`Die Lösung ist da: ${strong(key)}`,
    answerOutPlain: () => phrase`Die Lösung ist da, in den Worten des Textes.`,
    discussion: (day) => `Frage vom ${day}`,
    voted: () =>
      phrase`Danke. Wenn drei Personen das sagen, wird die Leitung gebeten, die Antwort für alle anzuerkennen.`,
    proposed: () => phrase`Danke. Die Leitung wird gebeten, Ihre Antwort für alle anzuerkennen.`,
    hostMayAccept: (given) => phrase`Sie gehören zur Leitung: Sie können „${given}“ für alle anerkennen.`,
    accepted: (given) =>
      phrase`„${given}“ gilt ab jetzt als richtig, auch für alle, die schon so geantwortet haben.`,
    nothingToVote: () =>
      phrase`Zu dieser Frage gibt es keine Antwort von Ihnen, die anerkannt werden könnte.`,
    flagged: () => phrase`Danke. Wenn eine zweite Person das sagt, wird die Frage nicht mehr gestellt.`,
    retired: () => phrase`Danke. Das haben zwei Personen gesagt: Die Frage wird nicht mehr gestellt.`,
    reviewAdded: () => phrase`Zu Ihren Wiederholungen hinzugefügt. ${code('/review')} zeigt, was fällig ist.`,
    reviewThere: () =>
      phrase`Das steht schon in Ihren Wiederholungen. ${code('/review')} zeigt, was fällig ist.`,
    ownCard: () => phrase`Diese Frage haben Sie selbst geschrieben; Ihre Antwort würde deshalb nicht zählen.`,
    emptyAnswer: () =>
      phrase`Darin stand keine Antwort. Drücken Sie die Schaltfläche noch einmal und geben Sie eine ein.`,
    unknownPrompt: () => phrase`Diese Frage kenne ich nicht mehr.`,
    changed: () =>
      phrase`Die Texte haben sich seither geändert; die Stelle zu dieser Frage lässt sich nicht mehr zeigen.`,
  },
}
