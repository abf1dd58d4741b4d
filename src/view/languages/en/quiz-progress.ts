import { grammarOf } from '../../grammar.ts'
import { code, type Phrase, phrase, strong } from '../../view.ts'

const { number, counted, and } = grammarOf('en')

/** What is said of how a member and their group are doing. */
export const quizProgress = {
  quizProgress: {
    heading: (): Phrase => phrase`How you are doing`,
    onlyYou: (): Phrase => phrase`Only you see this.`,
    nothingYet: (): Phrase =>
      phrase`You have not answered anything yet. Begin with ${code('/quiz now')}, or with the question of the day.`,
    facts: { streak: 'In a row', answers: 'Answers', retention: 'Remembered', due: 'Reviews', days: 'Days' },
    streak: (current: number, longest: number): Phrase =>
      phrase`${strong(counted(current, '# question', '# questions'))} answered; the longest run was ${number(longest)}`,
    freezes: (count: number): string =>
      `${counted(count, '# missed question', '# missed questions')} forgiven in advance`,
    toFreeze: (answers: number): string =>
      `${counted(answers, '# more answer', '# more answers')} to have one missed question forgiven`,
    freezeUsed: (length: number): Phrase =>
      phrase`A missed question was forgiven, so your run of ${number(length)} goes on.`,
    ended: (length: number): Phrase =>
      phrase`A run of ${number(length)} has ended. Good to have you back: the next answer begins a new one.`,
    answers: (right: number, close: number, wrong: number): Phrase =>
      phrase`${strong(number(right))} right · ${number(close)} close · ${number(wrong)} not right`,
    recalled: (count: number): string => `${number(count)} in your own words`,
    /** Of a hundred, and the numbers behind it. */
    retention: (percent: number, remembered: number, reviews: number): Phrase =>
      phrase`${strong(`${number(percent)}%`)}: ${number(remembered)} of ${counted(reviews, '# review', '# reviews')}`,
    noRetention: (): Phrase => phrase`nothing to tell before the second review of a card`,
    due: (count: number): Phrase =>
      count === 0
        ? phrase`none due now`
        : phrase`${strong(counted(count, '# card', '# cards'))} due: ${code('/review')}`,
    days: (active: number, days: number): Phrase =>
      phrase`on ${strong(number(active))} of the last ${counted(days, '# day', '# days')}`,
    /** What was done in each week, the oldest first. */
    weeks: (counts: readonly string[]): string => `week by week: ${counts.join(' · ')}`,
    coverageHeading: (): Phrase => phrase`What you were asked about`,
    coverage: (asked: number, all: number, known: number): Phrase =>
      phrase`${number(asked)} of ${counted(all, '# paragraph', '# paragraphs')}, ${number(known)} answered right the last time`,
    moreReadings: (count: number): Phrase =>
      phrase`and ${counted(count, '# more reading', '# more readings')} that you were not asked about yet`,
    picture: {
      days: (active: number, days: number): string =>
        `A calendar of ${counted(days, '# day', '# days')}, a column for each week and a row for each day from Monday (1) to Sunday (7): something was done on ${number(active)}.`,
      retention: (percent: number): string => `A ring: ${number(percent)}% of the reviews were remembered.`,
      readings: (lines: readonly string[]): string =>
        `A bar for each reading, as in the list above: ${lines.join('; ')}.`,
      reading: (at: number, asked: number, all: number, known: number): string =>
        `${number(at)}: ${number(asked)} of ${number(all)}, ${number(known)} known`,
    },
    settings: {
      heading: (): Phrase => phrase`Your settings`,
      button: 'My settings',
      named: {
        on: (): Phrase => phrase`You are named among those who were right.`,
        off: (): Phrase => phrase`You are never named at an answer.`,
      },
      onBoard: {
        on: (): Phrase => phrase`You are on the board of the group.`,
        off: (): Phrase => phrase`You are on no board.`,
      },
      noBoard: (): Phrase => phrase`This group has no board.`,
      streak: {
        on: (): Phrase => phrase`Your answers in a row are counted.`,
        off: (): Phrase => phrase`Your answers in a row are not counted.`,
      },
      noStreaks: (): Phrase => phrase`This group counts no answers in a row.`,
      zone: (zone: string): Phrase => phrase`Your days begin and end in the zone ${strong(zone)}.`,
      labels: { named: 'Names', onBoard: 'Board', streak: 'In a row', zone: 'Zone' },
      buttons: {
        name: 'Name me',
        unname: 'Do not name me',
        join: 'Put me on the board',
        leave: 'Take me off the board',
        count: 'Count my streak',
        uncount: 'Do not count it',
        zone: 'Change zone',
      },
      /** What a button gets who types its name. */
      typed: {
        settings: 'what is counted, and told of you',
        name: 'among those who were right',
        unname: 'at no answer',
        join: 'for all to see',
        leave: 'nobody sees you there',
        count: 'answers in a row',
        uncount: 'answers in a row',
        zone: 'when your days begin',
      },
      form: { title: 'Your time zone', label: 'City or region', send: 'Save' },
      noZone: (typed: string): Phrase =>
        phrase`I know no time zone called “${typed}”. Type a city near you, such as Seoul, Berlin or New York.`,
      manyZones: (zones: readonly string[]): Phrase =>
        phrase`That may be ${and(zones)}. Press the button again and type one of them.`,
    },
    board: {
      heading: {
        week: 'The board of this week',
        month: 'The board of this month',
        all: 'The board of all time',
      },
      teamHeading: (): Phrase => phrase`This week, together`,
      /** In a group that has no board, or where nobody wants to be on it. */
      team: (answered: number): Phrase =>
        phrase`This week the group answered ${strong(counted(answered, '# question', '# questions'))}.`,
      teamOf: (answered: number, goal: number): Phrase =>
        answered >= goal
          ? phrase`This week the group answered ${strong(number(answered))} of ${number(goal)}: the goal is reached.`
          : phrase`This week the group answered ${strong(number(answered))} of ${number(goal)}.`,
      off: (): Phrase =>
        phrase`There is no board here: a host can switch one on with ${code('/study settings')}.`,
      nobody: (): Phrase => phrase`Nobody is on the board yet. It shows those alone who want to be on it.`,
      points: (points: number, answers: number): Phrase =>
        phrase`${counted(points, '# point', '# points')} in ${counted(answers, '# answer', '# answers')}`,
      total: (points: number): Phrase =>
        phrase`All together, shown or not: ${counted(points, '# point', '# points')}.`,
      yours: (rank: number, points: number): Phrase =>
        phrase`You: place ${strong(number(rank))} with ${counted(points, '# point', '# points')}. Only you see this line.`,
      yoursHidden: (rank: number, points: number): Phrase =>
        phrase`You are not on the board. You would be at place ${strong(number(rank))} with ${counted(points, '# point', '# points')}; only you see this line.`,
      yoursNone: (): Phrase => phrase`You have no points of that time yet.`,
      more: (count: number): Phrase => phrase`and ${counted(count, '# other', '# others')}`,
      member: 'a member',
      /** What is counted, said below every board. */
      counts: (): Phrase =>
        phrase`What everyone is asked counts: questions of the day and rounds together. What one practises alone does not.`,
      show: 'Show it to all',
      shown: 'Shown to all',
      shownBefore: (): Phrase =>
        phrase`It was asked to be shown here a moment ago. It can be shown again in ten minutes.`,
      /** What a button for another time gets who types its name. */
      typed: 'the board of that time',
    },
  },
}

/** What is said of how people are doing, key by key, in any language. */
export type QuizProgress = typeof quizProgress
