import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizDaily } from '../en/quiz-daily.ts'
import { inDocuments } from './counts.ts'

const { number, counted } = grammarOf('de')

/** What is said of the question of the day, in German. */
export const quizDaily: QuizDaily = {
  quizDaily: {
    heading: (count) => phrase`${counted(count, '# tägliche Frage', '# tägliche Fragen')}`,
    none: () => phrase`Diese Gruppe hat noch keine tägliche Frage.`,
    howToBegin: () =>
      phrase`Die Leitung richtet sie mit der Schaltfläche ein oder mit ${code('/quiz daily 09:00 Seoul weekdays')}.`,
    noGroup: () =>
      phrase`Eine tägliche Frage ist für den Kanal einer Gruppe; hier sind nur wir beide. Geben Sie ${code('/quiz daily')} in dem Kanal ein, in dem sie erscheinen soll.`,
    here: 'in diesem Kanal',
    elsewhere: 'in einem anderen Kanal',
    line: (time, zone, days, place) => `${time} Uhr, ${zone}, ${days}, ${place}`,
    everyDay: 'jeden Tag',
    weekdays: 'Montag bis Freitag',
    weekends: 'Samstag und Sonntag',
    facts: {
      place: 'Wo',
      when: 'Uhrzeit',
      days: 'Tage',
      daysOff: 'Freie Tage',
      skipped: 'Ausgelassen',
      reveal: 'Lösung',
      documents: 'Worüber',
      kinds: 'Fragen',
      notify: 'Benachrichtigt',
      thread: 'Diskussion',
      next: 'Nächste',
      last: 'Letzte',
      state: 'Stand',
    },
    clock: (time, zone) => `${time} Uhr, ${zone}`,
    sameDay: (time) => `${time} Uhr am selben Tag`,
    nextDay: (time) => `${time} Uhr am Tag danach`,
    dates: (first, last) => `${first} bis ${last}`,
    allDocuments: 'alle Dokumente',
    usualKinds: 'die üblichen Arten',
    nobody: 'niemand',
    group: 'die gewählte Gruppe',
    inThread: 'ein Thread unter jeder Lösung',
    noThread: 'kein Thread',
    running: 'läuft',
    paused: 'pausiert, bis die Leitung sie fortsetzt',
    pausedUntil: (day) => `pausiert; am ${day} geht es von selbst weiter`,
    noNext: 'kein Tag mehr im Plan',
    outcomes: {
      posted: 'veröffentlicht',
      missed: 'nicht veröffentlicht: Ich lief zu dieser Zeit nicht',
      nothing: 'nicht veröffentlicht: Es war keine Frage mehr da',
      forbidden: 'nicht veröffentlicht: Ich darf in diesem Kanal nicht schreiben',
      gone: 'nicht veröffentlicht: Den Kanal gibt es nicht mehr',
      changed: 'nicht veröffentlicht: Die Texte änderten sich in diesem Augenblick',
      off: 'ausgelassen',
      failed: 'nicht veröffentlicht: Hier ist etwas schiefgegangen; es wurde gemeldet',
    },
    mend: {
      nothing: () =>
        phrase`Fügen Sie Texte hinzu, rücken Sie den Lesestand vor, oder lassen Sie mehr Arten oder Dokumente zu.`,
      forbidden: () => phrase`Nehmen Sie mich in den Kanal auf, und erlauben Sie mir, Nachrichten zu senden.`,
      gone: () => phrase`Wählen Sie einen anderen Kanal: „Ändern“, dann „Weitere Einstellungen“.`,
    },
    choose: 'Welche tägliche Frage?',
    buttons: {
      create: 'Neue tägliche Frage',
      preview: 'Nächste ansehen',
      skip: 'Nächste auslassen',
      unskip: (day) => `Am ${day} doch fragen`,
      week: '7 Tage Pause',
      pause: 'Pausieren',
      resume: 'Fortsetzen',
      change: 'Ändern',
      more: 'Weitere Einstellungen',
      remove: 'Entfernen',
      removeNow: 'Ja, entfernen',
      keep: 'Behalten',
      save: 'Speichern',
      cancel: 'Abbrechen',
      all: 'Alle täglichen Fragen',
      back: 'Zurück',
      another: 'Andere Frage',
      ban: 'Nie stellen',
      answer: 'Lösung zeigen',
      skipDay: 'Diesen Tag auslassen',
    },
    form: {
      title: 'Tägliche Frage',
      more: 'Weitere Einstellungen',
      submit: 'Erst ansehen',
      time: 'Um wie viel Uhr',
      zone: 'Zeitzone: eine Stadt oder Region',
      days: 'Tage: werktags, Mo Mi Fr, jeden Tag',
      reveal: 'Wann die Lösung gezeigt wird',
      document: 'Nur zu diesem Dokument',
      kinds: 'Arten von Fragen',
      daysOff: 'Freie Tage: 25. Dez., 1. Aug. - 15. Aug.',
      channel: 'Kanal (leer: bleibt, wie er ist)',
      group: 'Wer benachrichtigt wird (leer: niemand)',
      thread: 'Ein Thread zum Diskutieren jeder Lösung',
      yes: 'Ja',
      no: 'Nein',
    },
    kinds: {
      cloze: 'Lücke in einem Satz',
      excerpt: 'Lücke in einem Teil eines Satzes',
      choice: 'Lücke mit vier Antworten zur Wahl',
      wh: 'Wer, wann, wo',
      definition: 'Welcher Begriff gemeint ist',
      acronym: 'Wofür Buchstaben stehen',
      finish: 'Gedanken zu Ende führen',
      find: 'Was der Text darüber sagt',
      why: 'Welcher Grund genannt wird',
      order: 'Reihenfolge von Ereignissen (selten)',
      'true-false': 'Stimmt oder stimmt nicht (selten)',
      card: 'Fragen von Mitgliedern',
    },
    draftNew: () => phrase`Eine neue tägliche Frage, noch nicht gespeichert`,
    draftChange: () => phrase`Die tägliche Frage nach der Änderung, noch nicht gespeichert`,
    nextThree: () => phrase`So käme sie als Nächstes:`,
    available: (count) =>
      count === 0
        ? phrase`Die Texte geben bei dieser Auswahl keine Frage her. Lassen Sie mehr Dokumente oder Arten zu, oder rücken Sie den Lesestand vor.`
        : phrase`Die Texte geben dafür ${counted(count, '# Frage', '# Fragen')} her.`,
    problems: (count) =>
      phrase`${counted(count, 'Eines ist noch nicht klar:', '# Angaben sind noch nicht klar:')}`,
    unclear: {
      time: (typed) =>
        phrase`„${typed}“ ist keine Uhrzeit. Schreiben Sie ${code('09:00')} oder ${code('9pm')}.`,
      reveal: (typed) =>
        phrase`„${typed}“ ist keine Uhrzeit für die Lösung. Schreiben Sie zum Beispiel ${code('20:00')}.`,
      zone: (typed) =>
        phrase`Keine Zeitzone passt zu „${typed}“. Nennen Sie eine große Stadt in Ihrer Nähe wie ${code('Seoul')} oder einen Namen wie ${code('Europe/Berlin')}.`,
      days: (typed) =>
        phrase`„${typed}“ sind keine Wochentage. Schreiben Sie ${code('weekdays')}, ${code('Mon Wed Fri')} oder ${code('every day')}.`,
      daysOff: (typed) =>
        phrase`„${typed}“ kann ich nicht als Datum lesen. Schreiben Sie freie Tage als ${code('2026-12-25')} oder ${code('24 Dec - 2 Jan')}, mit Kommas dazwischen.`,
      noDocument: (typed) =>
        phrase`Kein Dokument passt zu „${typed}“. ${code('sources')} zeigt alle; nennen Sie eine Nummer oder Wörter eines Titels.`,
      manyDocuments: (typed, count) =>
        phrase`„${typed}“ passt zu ${inDocuments(count)}. Nennen Sie die Nummer von einem, wie ${code('sources')} sie zeigt.`,
      noDay: () =>
        phrase`So bleibt kein Tag, an dem sie käme. Wählen Sie mehr Wochentage oder weniger freie Tage.`,
    },
    whichZone: (typed) => phrase`Zu „${typed}“ passen mehrere Zeitzonen. Welche ist gemeint?`,
    anyZone: () =>
      phrase`In welcher Zeitzone ist das? Wählen Sie eine, oder nennen Sie über „Ändern“ eine Stadt in Ihrer Nähe.`,
    zoneLabel: 'Zeitzone',
    savedNew: (time) => phrase`${strong('Gespeichert.')} Die erste Frage kommt am ${time}.`,
    savedChange: (time) => phrase`${strong('Gespeichert.')} Die nächste kommt am ${time}.`,
    savedPaused: () => phrase`${strong('Gespeichert.')} Sie bleibt pausiert, bis sie fortgesetzt wird.`,
    cancelled: () => phrase`Es wurde nichts geändert.`,
    draftGone: () =>
      phrase`Das wurde schon gespeichert oder abgebrochen. ${code('/quiz daily')} zeigt den Stand.`,
    seriesGone: () =>
      phrase`Diese tägliche Frage gibt es nicht mehr. ${code('/quiz daily')} zeigt, welche es gibt.`,
    tooMany: (count) =>
      phrase`Eine Gruppe kann ${counted(count, '# tägliche Frage', '# tägliche Fragen')} haben. Entfernen Sie eine, bevor Sie eine neue einrichten.`,
    sureToRemove: () =>
      phrase`Diese tägliche Frage entfernen? Bisherige Fragen und Antworten bleiben erhalten; es kommt nichts Neues mehr.`,
    removed: () =>
      phrase`Entfernt. Es kommt nichts Neues mehr; bisherige Fragen und Antworten bleiben erhalten.`,
    skippedNow: (day) => phrase`Am ${day} wird nichts gefragt.`,
    askedAfterAll: (day) => phrase`Am ${day} wird doch gefragt.`,
    pausedNow: () => phrase`Pausiert. Es kommt nichts, bis die Leitung sie fortsetzt.`,
    pausedWeek: (day) => phrase`Pausiert. Am ${day} geht es von selbst weiter.`,
    resumedNow: () => phrase`Es geht weiter.`,
    previewHeading: (day) => phrase`Geplant für ${day}`,
    previewNote: () =>
      phrase`Das sehen nur Sie. Es bleibt so, wenn sich bis dahin weder Texte noch Einstellungen noch die Bewertung von Fragen ändern.`,
    nothingToPreview: () =>
      phrase`Für diesen Tag ist keine Frage mehr da. Fügen Sie Texte hinzu, rücken Sie den Lesestand vor, oder lassen Sie mehr Arten oder Dokumente zu.`,
    noDayToPreview: () =>
      phrase`Es steht kein Tag mit einer Frage bevor: Der Plan lässt keinen übrig, oder die Frage ist pausiert.`,
    noOther: () => phrase`Für diesen Tag gibt es keine andere Frage.`,
    swapped: () => phrase`Hier ist eine andere; die vorige kommt vielleicht an einem anderen Tag.`,
    banned: () => phrase`Jene Frage wird nie gestellt. Diese tritt an ihre Stelle.`,
    coming: 'Anderer Tag',
    comingDay: (day, question) => `${day} · ${question}`,
    nothingLeft: 'keine Frage mehr da',
  },
  groupSettings: {
    heading: () => phrase`Für die ganze Gruppe`,
    streaks: 'Serien',
    streaksOn: 'an: Mitglieder sehen, wie viele Fragen in Folge sie beantwortet haben',
    streaksOff: 'für alle aus',
    board: 'Rangliste',
    boardOn: 'an: Sie zeigt die Mitglieder, die darin stehen wollen',
    boardOff: 'aus',
    goal: 'Gruppenziel',
    goalOf: (answers) => `${counted(answers, '# Antwort', '# Antworten')} pro Woche, alle zusammen`,
    noGoal: 'keines',
    line: 'Bisher gelesen',
    lineOf: (title, paragraph, all) => `${title}: bis ¶\u00A0${number(paragraph)} von ${number(all)}`,
    noLine: 'es darf nach allem gefragt werden',
    buttons: {
      streaksOn: 'Serien einschalten',
      streaksOff: 'Serien ausschalten',
      boardOn: 'Rangliste einschalten',
      boardOff: 'Rangliste ausschalten',
      goal: 'Gruppenziel',
      line: 'Lesestand',
      daily: 'Tägliche Fragen',
    },
    goalForm: {
      title: 'Gruppenziel',
      label: 'Antworten pro Woche, alle (leer: kein Ziel)',
      submit: 'Festlegen',
    },
    lineForm: {
      title: 'Lesestand',
      document: 'Dokument',
      label: 'Gelesen bis: ¶ oder Wörter (leer: alles)',
      submit: 'Festlegen',
    },
    goalUnclear: (typed, most) =>
      phrase`„${typed}“ ist keine Anzahl von Antworten. Geben Sie eine ganze Zahl von 1 bis ${number(most)} ein, oder lassen Sie das Feld leer, wenn es kein Ziel geben soll.`,
    noParagraph: (typed, title, paragraphs) =>
      phrase`„${typed}“ steht nirgends in „${title}“. Geben Sie einen Absatz von 0 bis ${number(paragraphs)} ein, einen Anteil wie ${code('50 %')} oder Wörter des Textes oder einer Überschrift.`,
    manyParagraphs: (typed, title, paragraphs) =>
      phrase`„${typed}“ steht in mehreren Absätzen von „${title}“: ${paragraphs.map((each) => `¶\u00A0${each}`).join(', ')}. Geben Sie die Nummer von einem ein.`,
    lineSet: (title, paragraph) =>
      phrase`Fragen zu „${title}“ reichen jetzt bis ¶\u00A0${number(paragraph)}.`,
    lineRemoved: (title) => phrase`Fragen dürfen jetzt von ganz „${title}“ handeln.`,
  },
}
