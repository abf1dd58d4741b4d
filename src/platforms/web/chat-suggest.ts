import { registered, type SlashCommand } from '../../bot/registered.ts'
import type { Suggestible } from '../../bot/request.ts'
import type { Suggest } from '../../bot/suggest.ts'
import type { Words } from '../../view/words.ts'
import type { Talk } from './talk.ts'

/** A line that can be taken over: how it is written, how it is offered, and what it means where that is no words. */
export type OfferedLine = { readonly line: string; readonly label: string; readonly meant?: string }

/**
 * Whole lines that a line may become which begins with "/": the commands while their name is typed, then their parts or
 * what the first thing given with them may be.
 */
export function suggestLines(line: string, words: Words, suggest: Suggest): readonly OfferedLine[] {
  const [, name, gap = '', rest = ''] = /^\/(\S*)(\s*)(.*)$/su.exec(line) ?? []
  if (name === undefined) return []
  const slash = registered.filter((command) => command.kind === 'slash')
  if (gap === '') return slash.filter((each) => each.name.startsWith(name.toLowerCase())).map(lineOf(words))
  const command = slash.find((each) => each.name === name.toLowerCase())
  return command === undefined ? [] : suggestAfter(command, rest, words, suggest)
}

/** Remembers what the lines mean that were offered last. */
export function keepOffered(lines: readonly OfferedLine[], { offered }: Pick<Talk, 'offered'>): void {
  for (const { line, meant } of lines) if (meant !== undefined) offered.set(line, meant)
  for (const [oldest] of offered) {
    if (offered.size <= mostOffered) break
    offered.delete(oldest)
  }
}

/** Lines whose meaning is remembered: of many letters typed one after the other. */
const mostOffered = 200

/** Lines shown at a time. */
const most = 6

function lineOf(words: Words): (command: SlashCommand) => OfferedLine {
  return (command) => ({
    line: isWhole(command) ? `/${command.name}` : `/${command.name} `,
    label: `/${command.name} · ${command.describe(words)}`,
  })
}

function isWhole({ options, subcommands }: SlashCommand): boolean {
  return options.length === 0 && subcommands.length === 0
}

function suggestAfter(
  { name, options, subcommands }: SlashCommand,
  rest: string,
  words: Words,
  suggest: Suggest,
): readonly OfferedLine[] {
  const parts = subcommands.filter((part) => part.name.startsWith(rest.toLowerCase()) && part.name !== rest)
  if (parts.length > 0) {
    return parts.map((part) => ({
      line: `/${name} ${part.name}`,
      label: `/${name} ${part.name} · ${part.describe(words)}`,
    }))
  }
  const what = suggestibleOf(options[0]?.kind)
  if (what === undefined || rest.trim() === '') return []
  return suggest(what, rest)
    .slice(0, most)
    .map(({ value, label }) => ({ line: `/${name} ${label}`, label, meant: `/${name} ${value}` }))
}

/** What can be suggested by this name. */
export function suggestibleOf(kind: string | undefined): Suggestible | undefined {
  return kind === 'document' || kind === 'time' || kind === 'zone' || kind === 'reference' ? kind : undefined
}
