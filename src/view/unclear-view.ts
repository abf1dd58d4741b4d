import type { Below } from './daily-view.ts'
import { type Phrase, text, type View } from './view.ts'
import type { Words } from './words.ts'

/** Everything in what was typed that is not clear, a sentence each with what to type, and which zone may be meant. */
export function unclearView(
  problems: readonly Phrase[],
  zone: Phrase | undefined,
  below: readonly Below[],
  { quizDaily }: Words,
): View {
  const items = problems.map((content, index) => ({ label: text(String(index + 1)), content }))
  return {
    blocks: [
      ...(items.length === 0
        ? []
        : [
            { kind: 'paragraph', content: quizDaily.problems(items.length) } as const,
            { kind: 'list', items } as const,
          ]),
      ...(zone === undefined ? [] : [{ kind: 'paragraph', content: zone } as const]),
      ...below,
    ],
  }
}
