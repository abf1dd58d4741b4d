import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizCards } from '../en/quiz-cards.ts'

const { number, counted } = grammarOf('de')

/** What is said of questions that people write, bring in and take along, in German. */
export const quizCards: QuizCards = {
  quizCards: {
    form: {
      title: 'Ihre Frage',
      editTitle: 'Frage ändern',
      question: 'Frage (_____ wird zur Lücke)',
      answer: 'Lösung',
      accept: 'Auch richtig (mit ; dazwischen)',
      source: 'Worte der Texte, die es sagen',
      send: 'Weiter',
      save: 'Speichern',
    },
    problems: {
      question: () => phrase`Die Frage ist leer. Schreiben Sie, was gefragt werden soll.`,
      answer: () => phrase`Die Lösung ist leer. Schreiben Sie, wie die Texte es sagen.`,
      longQuestion: (limit) => phrase`Die Frage ist länger als ${number(limit)} Zeichen.`,
      longAnswer: (limit) => phrase`Die Lösung ist länger als ${number(limit)} Zeichen.`,
      longAccept: (limit, most) =>
        phrase`Es kann ${number(most)} weitere Lösungen mit je ${number(limit)} Zeichen geben.`,
    },
    noSource: () =>
      phrase`Eine Frage braucht eine Stelle der Texte, die ihre Lösung sagt, denn die bekommen alle zu sehen. Ihre Worte habe ich dort nicht gefunden.`,
    near: () => phrase`Ist es eine von diesen Stellen?`,
    noNear: () =>
      phrase`Drücken Sie die Schaltfläche, und nennen Sie einige Worte, wie sie im Text stehen, oder solche, die ihm näher sind.`,
    buttons: {
      use: (at) => `Nr. ${number(at)} nehmen`,
      again: 'Noch einmal ändern',
      send: 'An die Leitung senden',
      keep: 'Hinzufügen',
      cancel: 'Nicht hinzufügen',
      approve: 'Annehmen',
      edit: 'Ändern',
      drop: 'Verwerfen',
      next: 'Nächste',
      accept: 'Anerkennen',
      dismiss: 'Ablehnen',
      retire: 'Ausmustern',
      stay: 'Behalten',
      restore: 'Wieder stellen',
      retired: 'Ausgemusterte Fragen',
      queue: 'Zu entscheiden',
    },
    typed: {
      use: 'zeigt Ihre Frage damit',
      again: 'das Formular noch einmal',
      keep: 'dann darf sie gestellt werden',
      cancel: 'daraus wird keine Frage',
      approve: 'dann darf sie gestellt werden',
      edit: 'in anderen Worten',
      drop: 'sie wird nicht gestellt',
      next: 'lässt diese für später',
      accept: 'gilt für alle als richtig',
      dismiss: 'bleibt falsch',
      retire: 'sie wird nicht mehr gestellt',
      stay: 'sie darf weiter gestellt werden',
      restore: 'nicht länger ausgemustert',
      retired: 'was nicht mehr gefragt wird',
      queue: 'was zu entscheiden ist',
      formats: {
        anki: 'eine Textdatei',
        apkg: 'eine Datei, die Anki öffnet',
        csv: 'für ein Tabellenprogramm',
      },
    },
    preview: () => phrase`Das ist Ihre Frage, und was andere als Lösung sehen:`,
    question: 'Frage',
    answer: 'Lösung',
    also: 'Auch richtig',
    by: 'Von',
    sent: () =>
      phrase`Gesendet. Die Leitung sieht sie sich an, bevor sie gestellt wird; ich melde mich, wenn sie angenommen ist.`,
    added: () => phrase`Hinzugefügt. Die Frage darf ab jetzt gestellt werden.`,
    left: () => phrase`In Ordnung, daraus wird keine Frage.`,
    thereAlready: () => phrase`Diese Frage gibt es schon.`,
    tells: () => phrase`Die Frage verrät ihre eigene Lösung.`,
    gone: () => phrase`Darüber hat schon jemand entschieden.`,
    tooMany: (most) =>
      phrase`Schon ${number(most)} Ihrer Fragen warten auf die Leitung. Senden Sie mehr, wenn einige davon angesehen sind.`,
    noReadings: () => phrase`Es gibt keine Texte, aus denen eine Frage werden könnte.`,
    queueHeading: (at, count) => phrase`Zu entscheiden · ${number(at)} von ${number(count)}`,
    queueEmpty: () => phrase`Es gibt nichts zu entscheiden.`,
    proposal: (given, votes) =>
      phrase`${counted(votes, '# Person sagt', '# Personen sagen')}, auch ${strong(given)} sei richtig.`,
    moved: () =>
      phrase`Die zitierte Stelle steht nicht mehr in den Texten. Ändern Sie die Frage, um eine andere anzugeben, oder verwerfen Sie sie.`,
    approved: () => phrase`Angenommen: Die Frage darf ab jetzt gestellt werden.`,
    dropped: () => phrase`Verworfen.`,
    edited: () => phrase`Gespeichert, wie Sie es jetzt sehen.`,
    accepted: (given, revised) =>
      phrase`„${given}“ gilt ab jetzt als richtig; ${counted(revised, '# Antwort wurde', '# Antworten wurden')} neu gewertet.`,
    dismissed: (given) => phrase`„${given}“ bleibt falsch.`,
    putAway: () => phrase`Ausgemustert: Die Frage wird nicht mehr gestellt.`,
    stays: () => phrase`Behalten: Die Frage darf weiter gestellt werden.`,
    restored: () => phrase`Die Frage darf wieder gestellt werden.`,
    retiredHeading: (at, count) => phrase`Ausgemustert · ${number(at)} von ${number(count)}`,
    retiredNone: () => phrase`Keine Frage ist ausgemustert.`,
    why: {
      flags: (count) =>
        phrase`${counted(count, '# Mitglied nannte', '# Mitglieder nannten')} es eine schlechte Frage.`,
      host: () => phrase`Die Leitung hat sie ausgemustert.`,
      readings: () => phrase`Die Texte hatten sich geändert.`,
    },
    toAuthor: (question) =>
      phrase`Die Leitung hat Ihre Frage angenommen: „${question}“ Ab jetzt darf sie gestellt werden. Danke.`,
    import: {
      title: 'Fragen übernehmen',
      label: 'Tabelle (CSV) oder Text aus Anki',
      send: 'Übernehmen',
      howTo: () =>
        phrase`Eine Zeile für jede Frage: Frage, Lösung, weitere Lösungen, Worte der Textstelle. Kopieren Sie die Tabelle, und fügen Sie sie ein. Im Terminal: ${code('quiz import FILE')}.`,
      taken: (count) => phrase`${strong(counted(count, '# Frage', '# Fragen'))} übernommen.`,
      waits: () => phrase`Die Leitung sieht sie sich an, bevor sie gestellt werden.`,
      mayBeAsked: () => phrase`Ab jetzt dürfen sie gestellt werden.`,
      nothing: () => phrase`Keine Frage wurde übernommen.`,
      empty: () => phrase`Darin steht keine Zeile mit einer Frage.`,
      notTaken: (count) =>
        phrase`${counted(count, '# Zeile konnte', '# Zeilen konnten')} nicht übernommen werden:`,
      line: (line) => `Zeile ${line}`,
      lines: (lines) => `Zeilen ${lines}`,
      why: {
        unclosed: 'ein Anführungszeichen ist geöffnet und nicht geschlossen',
        'no-question': 'die Frage fehlt',
        'no-answer': 'die Lösung fehlt',
        'long-question': 'die Frage ist länger als 300 Zeichen',
        'long-answer': 'die Lösung ist länger als 500 Zeichen',
        'too-many': '500 Fragen gehen auf einmal; übernehmen Sie diese danach',
        'no-source': 'keine Stelle der Texte sagt das; nennen Sie Worte daraus als Quelle',
        there: 'gibt es schon',
        decided: 'darüber hat die Leitung schon entschieden',
        waiting:
          '50 Ihrer Fragen warten auf die Leitung; übernehmen Sie diese, wenn einige davon angesehen sind',
      },
    },
    export: {
      heading: () => phrase`Fragen mitnehmen`,
      what: () =>
        phrase`Ihre Wiederholungen, oder alle Fragen, die der Gruppe gestellt oder in ihr geschrieben wurden. In welcher Form?`,
      whatMine: () => phrase`Die Fragen Ihrer Wiederholungen. In welcher Form?`,
      mine: 'Meine',
      group: 'Gruppe',
      formats: { anki: 'Anki-Text', apkg: 'Anki-Paket', csv: 'Tabelle (CSV)' },
      button: (whose, format) => `${whose} · ${format}`,
      done: (count) => phrase`${counted(count, '# Frage', '# Fragen')}:`,
      skipped: (count) =>
        phrase`${counted(count, '# Frage fehlt', '# Fragen fehlen')}, weil sich die Texte geändert haben.`,
      howTo: {
        anki: () =>
          phrase`Wählen Sie in Anki „Importieren“ im Menü „Datei“. Ein späterer Import ändert die Notizen, statt sie zu verdoppeln.`,
        apkg: () =>
          phrase`Öffnen Sie die Datei mit Anki. Ein späterer Import ändert die Notizen, statt sie zu verdoppeln.`,
        csv: () =>
          phrase`UTF-8, mit Kommas. Vor dem, womit ein Tabellenprogramm rechnen würde, steht ein Apostroph.`,
      },
      noneMine: () =>
        phrase`Sie haben noch keine Wiederholungen. Drücken Sie „Zu meinen Wiederholungen“ unter einer Lösung, die Sie behalten wollen.`,
      noneGroup: () => phrase`In dieser Gruppe wurde noch nichts gefragt.`,
      noFormat: (typed) =>
        phrase`Das Format „${typed}“ kenne ich nicht: Es gibt ${code('anki')}, ${code('apkg')} und ${code('csv')}.`,
      deck: 'Verbatim',
      files: { mine: 'verbatim-wiederholungen', group: 'verbatim-fragen' },
    },
  },
}
