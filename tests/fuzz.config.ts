import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

/** The same tests, their properties with another seed each time; one that fails prints the seed that repeats it. */
const fuzz: ViteUserConfig = {
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
}

// biome-ignore lint/style/noDefaultExport: vitest takes nothing else
export default fuzz
