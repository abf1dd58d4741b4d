import type { QuizCommands } from '../en/quiz-commands.ts'

/** What a chat client shows beside the commands of the quiz, in German. */
export const quizCommands: QuizCommands = {
  quizSlash: {
    quiz: 'Fragen aus den Texten: jetzt gleich oder täglich eine',
    review: 'Wiederholen, was Sie behalten wollen, wenn es fällig ist',
    now: 'Jetzt ein Quiz: allein, gemeinsam oder als Prüfung',
    daily: 'Eine tägliche Frage: wann und worüber; die Leitung richtet sie ein',
    stats: 'Wie es bei Ihnen läuft; das sehen nur Sie',
    board: 'Wer am meisten geantwortet hat, oder wie es in der Gruppe läuft',
    cards: 'Für die Leitung: Fragen von Mitgliedern annehmen, ändern oder verwerfen',
    add: 'Eine eigene Frage schreiben',
    import: 'Fragen aus einer Tabelle oder aus Anki übernehmen',
    export: 'Fragen mitnehmen: nach Anki oder als Tabelle',
    makeCard: 'Quizkarte erstellen',
    makeCardSummary: 'Macht aus dieser Nachricht eine Frage; die Leitung nimmt sie an',
    options: {
      questions: 'Wie viele Fragen, 1–20',
      style: 'Wie gespielt wird',
      time: 'Um wie viel Uhr, etwa 09:00',
      zone: 'Die Zeitzone: eine Stadt oder Region',
      days: 'An welchen Tagen: werktags, Mo Mi Fr, jeden Tag',
      reveal: 'Wann die Lösung gezeigt wird, etwa 20:00',
      channel: 'In welchem Kanal; ohne Angabe in diesem',
      group: 'Wer benachrichtigt wird; ohne Angabe niemand',
      period: 'Für welche Zeit',
      format: 'In welchem Format',
    },
    styles: {
      practice: 'Üben: allein, mit der Lösung sofort',
      together: 'Gemeinsam: alle antworten, offen im Kanal',
      exam: 'Prüfung: je ein Versuch, Lösungen am Ende',
    },
    periods: { week: 'diese Woche', month: 'dieser Monat', all: 'insgesamt' },
    formats: { anki: 'Anki, als Text', apkg: 'Anki, als Paket', csv: 'eine Tabelle (CSV)' },
  },
}
