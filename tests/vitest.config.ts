import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

/** The gate: the same tests with the same seed each time, so that it fails for what was changed and for nothing else. */
const gate: ViteUserConfig = {
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/support/same-seed.ts'],
  },
}

// biome-ignore lint/style/noDefaultExport: vitest takes nothing else
export default gate
