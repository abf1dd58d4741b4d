import type { Item } from '../../src/quiz/item.ts'
import type { ReviewLog } from '../../src/review/card.ts'
import type { GivenAnswer } from '../../src/store/answers.ts'
import type { CardDraft } from '../../src/store/cards.ts'
import type { ClaimedJob, JobClaim, NewJob } from '../../src/store/jobs.ts'
import type { Prompt } from '../../src/store/prompts.ts'
import type { Review } from '../../src/store/reviews.ts'
import type { Series } from '../../src/store/series.ts'
import type { Session } from '../../src/store/sessions.ts'

/** An item with every kind of piece, but for what a test says otherwise. */
export function itemOf(changes: Partial<Item> = {}): Item {
  return {
    id: 'i1',
    kind: 'choice',
    document: 'tidebook12',
    version: 'f00d'.repeat(16),
    paragraph: 'p7',
    quote: { start: 100, end: 190 },
    prompt: [
      { kind: 'words', text: 'When did ' },
      { kind: 'cut', start: 100, end: 120 },
      { kind: 'gap' },
      { kind: 'ellipsis' },
    ],
    answer: { start: 120, end: 124 },
    type: 'year',
    key: '1843',
    options: [{ text: '1843', from: { start: 120, end: 124 } }, { text: '1851' }],
    accept: ['in 1843'],
    ...changes,
  }
}

/** A series that has every field. */
export function seriesOf(changes: Partial<Series> = {}): Series {
  return {
    community: 'g',
    id: 's1',
    channel: 'c',
    language: 'en',
    createdBy: 'ada',
    createdAt: 1000,
    plan: {
      zone: 'Asia/Seoul',
      time: '09:30',
      weekdays: [1, 3, 5],
      daysOff: ['2026-12-24/2027-01-02'],
      from: '2026-01-01',
      until: '2027-12-31',
    },
    reveal: '18:00',
    kinds: ['cloze', 'true-false'],
    documents: ['tidebook12'],
    notify: 'role-7',
    thread: true,
    skips: ['2026-03-04'],
    nextAt: 5000,
    nextDate: '2026-03-02',
    ...changes,
  }
}

/** A prompt of a daily, just opened. */
export function promptOf(changes: Partial<Prompt> = {}): Prompt {
  return {
    community: 'g',
    id: 'p1',
    series: 's1',
    date: '2026-03-02',
    item: itemOf(),
    channel: 'c',
    language: 'en',
    openedAt: 5000,
    closesAt: 9000,
    optionOrder: [1, 0],
    ...changes,
  }
}

/** A right answer of Ada's. */
export function answerOf(changes: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    community: 'g',
    prompt: 'p1',
    learner: 'ada',
    item: 'i1',
    given: '1843',
    verdict: 'right',
    choice: 0,
    points: 1,
    at: 6000,
    date: '2026-03-02',
    isLate: false,
    hinted: false,
    via: 'daily',
    ...changes,
  }
}

/** A card that waits for a host. */
export function cardOf(changes: Partial<CardDraft> = {}): CardDraft {
  return {
    community: 'g',
    id: 'k1',
    prompt: 'What turns the lamp?',
    answer: 'a falling weight',
    accept: ['a weight'],
    source: { document: 'tidebook12', start: 3, end: 19, version: 'f00d' },
    author: 'ada',
    at: 1000,
    state: 'proposed',
    ...changes,
  }
}

/** A card of Ada's reviews that was seen once. */
export function reviewOf(changes: Partial<Review> = {}, due = 1000): Review {
  return {
    community: 'g',
    learner: 'ada',
    item: 'i1',
    card: {
      due,
      stability: 3.1262,
      difficulty: 7.1 / 3,
      scheduledDays: 3,
      reps: 1,
      lapses: 0,
      state: 'review',
      lastReview: 900,
    },
    ...changes,
  }
}

/** A session that has just begun. */
export function sessionOf(changes: Partial<Session> = {}): Session {
  return {
    community: 'g',
    id: 'n1',
    channel: 'c',
    learner: 'ada',
    style: 'practice',
    items: ['i1', 'i2'],
    optionOrders: [[1, 0], []],
    index: 0,
    startedAt: 2000,
    attempts: [0, 0],
    version: 0,
    ...changes,
  }
}

/** The post of a series on one day. */
export function runOf(changes: Partial<NewJob> = {}): NewJob {
  return {
    ...{ community: 'g', kind: 'post', subject: 's1', key: '2026-03-02' },
    ...{ due: 5000, until: undefined, done: undefined },
    ...changes,
  }
}

/** A claim of posts at an instant, with a lease of 100 milliseconds. */
export function claimOf(now: number, changes: Partial<JobClaim> = {}): JobClaim {
  return { now, leaseUntil: now + 100, kinds: ['post'], limit: 10, holder: 'one', ...changes }
}

/** The one run of a claim; throws where there are none or several. */
export function onlyRun(runs: readonly ClaimedJob[]): ClaimedJob {
  const [run, ...others] = runs
  if (run === undefined || others.length > 0) throw new Error(`${runs.length} runs came, not one`)
  return run
}

/** The log of a review of such a card. */
export function logOf(changes: Partial<ReviewLog> = {}): ReviewLog {
  return {
    ...{ grade: 'good', at: 1100, date: '2026-03-02', elapsedDays: 3, state: 'review', due: 1000 },
    ...{ stability: 3.1262, difficulty: 7.1 / 3, scheduledDays: 3 },
    ...changes,
  }
}
