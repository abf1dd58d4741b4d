import type { BotDeps } from '../command.ts'
import { savedSeries } from './daily-series.ts'

/** The zone that a group's weeks are counted in: that of its oldest daily question, else UTC. */
export async function groupZone(community: string, deps: Pick<BotDeps, 'store' | 'now'>): Promise<string> {
  const [first] = await savedSeries(community, deps)
  return first?.plan.zone ?? 'UTC'
}
