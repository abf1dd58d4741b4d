import { type Actions, actions } from './en/actions.ts'
import { type Answers, answers } from './en/answers.ts'
import { type Commands, commands } from './en/commands.ts'
import { type Problems, problems } from './en/problems.ts'
import { type Sources, sources } from './en/sources.ts'

/** The bot's own words in English: the catalogue that every other language translates, key by key. */
export const english: Actions & Answers & Commands & Problems & Sources = {
  ...actions,
  ...answers,
  ...commands,
  ...problems,
  ...sources,
}
