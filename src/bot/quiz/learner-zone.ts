import { isZone } from '../../schedule/local-day.ts'
import type { BotDeps } from '../command.ts'
import type { Origin } from '../request.ts'

/**
 * The zone of a member: as they set it here, else on their platform, else that of the group's question. One that is none,
 * or a platform that does not tell, costs nobody their answer.
 */
export async function learnerZone(
  { community, learner }: Pick<Origin, 'community' | 'learner'>,
  fallback: string,
  { store, outlet }: Pick<BotDeps, 'store' | 'outlet'>,
): Promise<string> {
  const { zone } = await store.learners.settingsOf(community, learner)
  if (zone !== undefined && isZone(zone)) return zone
  const told = await outlet.zoneOf(learner).catch(() => undefined)
  return told !== undefined && isZone(told) ? told : fallback
}
