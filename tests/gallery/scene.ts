import { bundled, type House, odd, openHouse } from './house.ts'
import { createStage, type Setting, type Shown, type Stage } from './stage.ts'

/** A moment in a chat, as a picture shows it. */
export type Scene = Setting & {
  /** What its pictures are called; kebab case. */
  readonly name: string
  /** Whose documents are asked; those of the project unless it is said. */
  readonly readings?: 'odd'
  /** Whether it is drawn as wide as a phone too. */
  readonly isOnPhone?: true
  play(stage: Stage): Promise<readonly Shown[]>
}

/** A scene, and what was seen when it was played. */
export type Played = { readonly scene: Scene; readonly shown: readonly Shown[] }

/** Plays scenes one after another, each on a stage that knows nothing of the others. */
export async function playScenes(scenes: readonly Scene[]): Promise<readonly Played[]> {
  const houses: Readonly<Record<'bundled' | 'odd', House>> = {
    bundled: await openHouse(bundled),
    odd: await openHouse(odd),
  }
  try {
    const played: Played[] = []
    for (const scene of scenes) {
      const stage = createStage(houses[scene.readings ?? 'bundled'], scene)
      played.push({ scene, shown: await scene.play(stage) })
    }
    return played
  } finally {
    await houses.bundled.close()
    await houses.odd.close()
  }
}
