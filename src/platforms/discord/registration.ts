import { type REST, Routes } from 'discord.js'
import type { CommandData } from './command-data.ts'
import { fieldOf } from './field-of.ts'

/** What of the commands Discord has is not as it should be, by name; nothing where all is current. */
export async function outdatedCommands(
  rest: REST,
  applicationId: string,
  wanted: readonly CommandData[],
): Promise<readonly string[]> {
  const query = new URLSearchParams({ with_localizations: 'true' })
  const kept = await rest.get(Routes.applicationCommands(applicationId), { query })
  const now = byName(Array.isArray(kept) ? kept : [])
  const then = byName(wanted)
  const names = new Set([...now.keys(), ...then.keys()])
  return [...names].filter((name) => now.get(name) !== then.get(name))
}

/** Registers the commands where they are not registered already; says whether it had to. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  wanted: readonly CommandData[],
): Promise<boolean> {
  if ((await outdatedCommands(rest, applicationId, wanted)).length === 0) return false
  await rest.put(Routes.applicationCommands(applicationId), { body: wanted })
  return true
}

function byName(commands: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    commands.map((command) => [String(fieldOf(command, 'name')), JSON.stringify(normalised(command))]),
  )
}

/** What is ours of a command; Discord adds ids and versions, and writes out what we leave to it. */
const commandKeys = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'integration_types',
  'contexts',
  'options',
] as const
const optionKeys = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'choices',
  'channel_types',
  'options',
] as const
const choiceKeys = ['name', 'name_localizations', 'value'] as const

function normalised(command: unknown, keys: readonly string[] = commandKeys): unknown {
  return keys.flatMap((key) => {
    const value = fieldOf(command, key)
    return isDefault(value) ? [] : [[key, ordered(key, value)]]
  })
}

/** Whether leaving it out means the same. */
function isDefault(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === undefined || value === null || value === false || value === ''
}

/** Options and choices have an order of their own; languages, contexts and types of channels have none. */
function ordered(key: string, value: unknown): unknown {
  if (key === 'options' && Array.isArray(value)) return value.map((option) => normalised(option, optionKeys))
  if (key === 'choices' && Array.isArray(value)) return value.map((choice) => normalised(choice, choiceKeys))
  if (Array.isArray(value)) return value.toSorted()
  return typeof value === 'object' && value !== null ? Object.entries(value).toSorted() : value
}
