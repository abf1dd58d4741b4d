import { parseYaml } from './parse-yaml.ts'
import { renderMarkdown } from './render-markdown.ts'

// The program of the child that parses what others wrote: a parser may hang or run out of memory, and only this process
// with it. A reader of another format adds its job here.

const JOBS = new Map<unknown, (input: unknown) => unknown>([
  ['markdown', (input) => renderMarkdown(String(input))],
  ['front-matter', (input) => parseYaml(String(input))],
])

process.on('message', (job) => process.send?.(answer(job)))

function answer(job: unknown): { readonly output: unknown } | { readonly error: string } {
  if (typeof job !== 'object' || job === null || !('name' in job) || !('input' in job)) {
    return { error: 'a message that is no job' }
  }
  const work = JOBS.get(job.name)
  if (!work) return { error: `no job is called ${job.name}` }
  try {
    return { output: work(job.input) }
  } catch (error) {
    return { error: String(error) }
  }
}
