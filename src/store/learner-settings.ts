import { fieldsOf, jsonOf, textOf, timeOf, truthOf, wholeOf, wordOf } from './decode.ts'

/** What a member of a group chose for themself. */
export type LearnerSettings = {
  /** IANA name of the member's zone; UTC where absent. */
  readonly zone?: string
  readonly reviews: 'off' | 'on'
  /** Local time of the one reminder of a day, 'HH:MM'; none where absent. */
  readonly remindAt?: string
  /** Whether a second one may come later on the same day. */
  readonly lateReminder: boolean
  /** How many cards a day at most. */
  readonly cap: number
  /** Named at reveals among those who were right. */
  readonly isNamed: boolean
  readonly onBoard: boolean
  /** Whether streaks are counted. */
  readonly streak: boolean
  /** The prompt at which something happened to the streak that was told last. */
  readonly toldStreak?: string
  readonly language?: string
  /** Present where reviews go to the direct conversation. */
  readonly direct?: true
}

/** What holds for a member who chose nothing. */
export const defaultLearnerSettings: LearnerSettings = {
  reviews: 'off',
  lateReminder: false,
  cap: 10,
  isNamed: true,
  onBoard: false,
  streak: true,
}

/** The settings of a member as they were written. Throws a DamagedValue for anything else. */
export function readLearnerSettings(text: string): LearnerSettings {
  const all = { ...defaultLearnerSettings, ...fieldsOf(jsonOf(text, 'settings'), 'settings') }
  const { zone, remindAt, toldStreak, language, direct } = all
  return {
    ...(zone !== undefined && { zone: textOf(zone, 'zone') }),
    reviews: wordOf(all.reviews, ['off', 'on'], 'reviews'),
    ...(remindAt !== undefined && { remindAt: timeOf(remindAt, 'remindAt') }),
    lateReminder: truthOf(all.lateReminder, 'lateReminder'),
    cap: wholeOf(all.cap, 'cap'),
    isNamed: truthOf(all.isNamed, 'isNamed'),
    onBoard: truthOf(all.onBoard, 'onBoard'),
    streak: truthOf(all.streak, 'streak'),
    ...(toldStreak !== undefined && { toldStreak: textOf(toldStreak, 'toldStreak') }),
    ...(language !== undefined && { language: textOf(language, 'language') }),
    ...(direct !== undefined && truthOf(direct, 'direct') && { direct: true }),
  }
}
