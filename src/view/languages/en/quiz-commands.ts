/** What a chat client shows beside the commands of the quiz that are registered with it; at most 100 characters each. */
export const quizCommands = {
  quizSlash: {
    quiz: 'Questions from the readings: now, or one a day',
    review: 'Repeat what you want to remember, when it is due',
    now: 'A quiz now: alone, together or as an exam',
    daily: 'A question a day here: when, about what; hosts set it up',
    stats: 'How you are doing; only you see it',
    board: 'Who answered most, or how the group is doing',
    cards: 'For hosts: questions from members, to approve, edit or drop',
    add: 'Write a question of your own',
    import: 'Bring in questions from a table or from Anki',
    export: 'Take questions along: to Anki or as a table',
    makeCard: 'Make a quiz card',
    makeCardSummary: 'Makes a question of this message; hosts approve it',
    options: {
      questions: 'How many questions, 1–20',
      style: 'How it is played',
      time: 'At what time, as 09:00',
      zone: 'The time zone: a city or region',
      days: 'On which days: weekdays, Mon Wed Fri, every day',
      reveal: 'When the answer is shown, as 20:00',
      channel: 'In which channel; this one if you leave it out',
      group: 'Whom to notify; nobody if you leave it out',
      period: 'Of which time',
      format: 'As what',
    },
    styles: {
      practice: 'practice: alone, with the answer at once',
      together: 'together: everyone answers, in the open',
      exam: 'exam: one try each, the answers at the end',
    },
    periods: { week: 'this week', month: 'this month', all: 'all the time' },
    formats: { anki: 'Anki, as text', apkg: 'Anki, as a package', csv: 'a table (CSV)' },
  },
}

/** What the commands of the quiz are, key by key, in any language. */
export type QuizCommands = typeof quizCommands
