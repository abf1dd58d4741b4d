import { DatabaseSync } from 'node:sqlite'

/** A connection that says what was asked of it. */
export class Watched extends DatabaseSync {
  readonly asked: string[] = []

  override prepare(statement: string): ReturnType<DatabaseSync['prepare']> {
    const prepared = super.prepare(statement)
    const note = (): void => {
      this.asked.push(statement)
    }
    return new Proxy(prepared, {
      get: (of, name) => {
        const value: unknown = Reflect.get(of, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]) => {
          if (name === 'run' || name === 'all') note()
          return Reflect.apply(value, of, args)
        }
      },
    })
  }
}
