import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizProgress } from '../en/quiz-progress.ts'

const { number, counted, and } = grammarOf('de')
const points = (count: number): string => counted(count, '# Punkt', '# Punkte')
const withPoints = (count: number): string => counted(count, '# Punkt', '# Punkten')

/** What is said of how a member and their group are doing, in German. */
export const quizProgress: QuizProgress = {
  quizProgress: {
    heading: () => phrase`So läuft es bei Ihnen`,
    onlyYou: () => phrase`Das sehen nur Sie.`,
    nothingYet: () =>
      phrase`Sie haben noch nichts beantwortet. Beginnen Sie mit ${code('/quiz now')} oder mit der Frage des Tages.`,
    facts: {
      streak: 'In Folge',
      answers: 'Antworten',
      retention: 'Behalten',
      due: 'Wiederholungen',
      days: 'Tage',
    },
    streak: (current, longest) =>
      phrase`${strong(counted(current, '# Frage', '# Fragen'))} beantwortet; die längste Serie hatte ${number(longest)}`,
    freezes: (count) =>
      `${counted(count, '# verpasste Frage wird', '# verpasste Fragen werden')} im Voraus verziehen`,
    toFreeze: (answers) =>
      `noch ${counted(answers, '# Antwort', '# Antworten')}, bis eine verpasste Frage verziehen wird`,
    freezeUsed: (length) =>
      phrase`Eine verpasste Frage wurde verziehen; Ihre Serie von ${number(length)} geht weiter.`,
    ended: (length) =>
      phrase`Eine Serie von ${number(length)} ist zu Ende. Schön, dass Sie wieder da sind: Mit der nächsten Antwort beginnt eine neue.`,
    answers: (right, close, wrong) =>
      phrase`${strong(number(right))} richtig · ${number(close)} fast richtig · ${number(wrong)} nicht richtig`,
    recalled: (count) => `${number(count)} in eigenen Worten`,
    retention: (percent, remembered, reviews) =>
      phrase`${strong(`${number(percent)}\u00A0%`)}: ${number(remembered)} von ${counted(reviews, '# Wiederholung', '# Wiederholungen')}`,
    noRetention: () => phrase`vor der zweiten Wiederholung einer Karte lässt sich nichts sagen`,
    due: (count) =>
      count === 0
        ? phrase`jetzt nichts fällig`
        : phrase`${strong(counted(count, '# Karte', '# Karten'))} fällig: ${code('/review')}`,
    days: (active, days) =>
      phrase`an ${strong(number(active))} der letzten ${counted(days, '# Tag', '# Tage')}`,
    weeks: (counts) => `Woche für Woche: ${counts.join(' · ')}`,
    coverageHeading: () => phrase`Wonach Sie gefragt wurden`,
    coverage: (asked, all, known) =>
      phrase`${number(asked)} von ${counted(all, '# Absatz', '# Absätzen')}, ${number(known)} zuletzt richtig beantwortet`,
    moreReadings: (count) =>
      phrase`und ${counted(count, '# weiterer Text, zu dem', '# weitere Texte, zu denen')} Sie noch nichts gefragt wurden`,
    picture: {
      days: (active, days) =>
        `Ein Kalender über ${counted(days, '# Tag', '# Tage')}, eine Spalte für jede Woche und eine Zeile für jeden Tag von Montag (1) bis Sonntag (7): An ${number(active)} davon wurde etwas getan.`,
      retention: (percent) =>
        `Ein Ring: Bei ${number(percent)}\u00A0% der Wiederholungen war es noch gewusst.`,
      readings: (lines) => `Ein Balken für jeden Text, wie in der Liste oben: ${lines.join('; ')}.`,
      reading: (at, asked, all, known) =>
        `${number(at)}: ${number(asked)} von ${number(all)}, ${number(known)} gewusst`,
    },
    settings: {
      heading: () => phrase`Ihre Einstellungen`,
      button: 'Meine Einstellungen',
      named: {
        on: () => phrase`Ihr Name steht bei denen, die richtig lagen.`,
        off: () => phrase`Ihr Name steht nie bei einer Lösung.`,
      },
      onBoard: {
        on: () => phrase`Sie stehen in der Rangliste der Gruppe.`,
        off: () => phrase`Sie stehen in keiner Rangliste.`,
      },
      noBoard: () => phrase`Diese Gruppe hat keine Rangliste.`,
      streak: {
        on: () => phrase`Ihre Antworten in Folge werden gezählt.`,
        off: () => phrase`Ihre Antworten in Folge werden nicht gezählt.`,
      },
      noStreaks: () => phrase`Diese Gruppe zählt keine Serien.`,
      zone: (zone) => phrase`Ihre Tage richten sich nach der Zeitzone ${strong(zone)}.`,
      labels: { named: 'Name', onBoard: 'Rangliste', streak: 'In Folge', zone: 'Zeitzone' },
      buttons: {
        name: 'Mich nennen',
        unname: 'Mich nicht nennen',
        join: 'In die Rangliste aufnehmen',
        leave: 'Aus der Rangliste nehmen',
        count: 'Meine Serie zählen',
        uncount: 'Meine Serie nicht zählen',
        zone: 'Zeitzone ändern',
      },
      typed: {
        settings: 'was von Ihnen gezählt und gezeigt wird',
        name: 'bei denen, die richtig lagen',
        unname: 'bei keiner Lösung',
        join: 'für alle zu sehen',
        leave: 'niemand sieht Sie dort',
        count: 'die Antworten in Folge',
        uncount: 'die Antworten in Folge',
        zone: 'wann Ihre Tage beginnen',
      },
      form: { title: 'Ihre Zeitzone', label: 'Stadt oder Region', send: 'Speichern' },
      noZone: (typed) =>
        phrase`Keine Zeitzone passt zu „${typed}“. Nennen Sie eine Stadt in Ihrer Nähe, etwa Seoul, Berlin oder New York.`,
      manyZones: (zones) =>
        phrase`Dazu passen ${and(zones)}. Drücken Sie die Schaltfläche noch einmal, und geben Sie eine davon ein.`,
    },
    board: {
      heading: {
        week: 'Die Rangliste dieser Woche',
        month: 'Die Rangliste dieses Monats',
        all: 'Die Rangliste insgesamt',
      },
      teamHeading: () => phrase`Diese Woche, gemeinsam`,
      team: (answered) =>
        phrase`Diese Woche hat die Gruppe ${strong(counted(answered, '# Frage', '# Fragen'))} beantwortet.`,
      teamOf: (answered, goal) =>
        answered >= goal
          ? phrase`Diese Woche hat die Gruppe ${strong(number(answered))} von ${number(goal)} beantwortet: Das Ziel ist erreicht.`
          : phrase`Diese Woche hat die Gruppe ${strong(number(answered))} von ${number(goal)} beantwortet.`,
      off: () =>
        phrase`Hier gibt es keine Rangliste; die Leitung kann sie mit ${code('/study settings')} einschalten.`,
      nobody: () => phrase`Noch steht niemand in der Rangliste. Sie zeigt nur, wer darin stehen will.`,
      points: (count, answers) =>
        phrase`${points(count)} mit ${counted(answers, '# Antwort', '# Antworten')}`,
      total: (count) => phrase`Alle zusammen, gezeigt oder nicht: ${points(count)}.`,
      yours: (rank, count) =>
        phrase`Sie: Platz ${strong(number(rank))} mit ${withPoints(count)}. Diese Zeile sehen nur Sie.`,
      yoursHidden: (rank, count) =>
        phrase`Sie stehen nicht in der Rangliste. Sie wären auf Platz ${strong(number(rank))} mit ${withPoints(count)}; diese Zeile sehen nur Sie.`,
      yoursNone: () => phrase`Aus dieser Zeit haben Sie noch keine Punkte.`,
      more: (count) => phrase`und ${number(count)} weitere`,
      member: 'ein Mitglied',
      counts: () =>
        phrase`Es zählt, was alle gefragt werden: Fragen des Tages und gemeinsame Runden. Allein zu üben zählt nicht.`,
      show: 'Allen zeigen',
      shown: 'Allen gezeigt',
      shownBefore: () => phrase`Das wurde hier eben erst gezeigt. In zehn Minuten geht es wieder.`,
      typed: 'die Rangliste dieser Zeit',
    },
  },
}
