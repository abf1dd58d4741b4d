import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderEdit, renderSlack } from '../../../src/platforms/slack/render.ts'
import { type Block, code, phrase, strong, text, type View } from '../../../src/view/view.ts'
import { hostileSlack } from '../../support/hostile-slack.ts'
import { asSeen, readBlocks, readText, richWords, withoutJoiners } from '../../support/slack-mrkdwn.ts'

/** `npm test` tries some strings at each place; VERBATIM_RUNS=20000 tries as many as the promise says. */
const runs = Number(process.env['VERBATIM_RUNS'] ?? 2000)

/** A place in a message where words of others stand, and what a person must read there. */
type Place = { readonly block: (words: string) => Block; readonly reads: (words: string) => string }

const places: Readonly<Record<string, Place>> = {
  'an excerpt': {
    block: (words) => ({ kind: 'quote', content: [text(words)], source: [text('A source')] }),
    reads: (words) => `${words}\nA source`,
  },
  'the title of a document': {
    block: (title) => ({ kind: 'quote', content: [text('Said.')], source: [strong(title), text(', ¶ 4')] }),
    reads: (title) => `Said.\n${title}, ¶ 4`,
  },
  'a title in small print': {
    block: (title) => ({ kind: 'note', content: phrase`3 passages in “${title}” match.` }),
    reads: (title) => `3 passages in “${title}” match.`,
  },
  'the name of a file': {
    block: (file) => ({
      kind: 'list',
      items: [{ label: text('File'), content: [code(file)], detail: [text('1 line')] }],
    }),
    reads: (file) => `File: ${file}\n1 line`,
  },
  'the name of a member': {
    block: (name) => ({ kind: 'note', content: phrase`Shared by ${name}.` }),
    reads: (name) => `Shared by ${name}.`,
  },
  'the words of a member': {
    block: (words) => ({ kind: 'heading', content: [text(`Q ${words}`)] }),
    reads: (words) => `Q ${words}`,
  },
}

/** Places where words of others stand for something, or stand by themselves. */
const alone: Readonly<Record<string, (words: string) => Block>> = {
  'what is said of a picture': (alt) => ({ kind: 'picture', png: new Uint8Array([1]), alt }),
  'the name and the text of a file': (words) => ({
    kind: 'file',
    name: words,
    media: 'text/plain',
    content: Buffer.from(words),
  }),
  'the name of a member who is meant': (name) => ({
    kind: 'paragraph',
    content: [{ kind: 'member', learner: 'slack:U0ADA', text: name }],
  }),
  'a time in words': (words) => ({ kind: 'paragraph', content: [{ kind: 'time', at: 1e12, text: words }] }),
  'the words for a gap': (words) => ({ kind: 'paragraph', content: [{ kind: 'gap', text: words }] }),
}

function sent(block: Block): ReturnType<typeof renderSlack>[0] {
  const view: View = { blocks: [block] }
  return renderSlack(view)[0]
}

describe('words of others in a Slack message', () => {
  it.each(Object.entries(places))('are read as they are and do nothing, as %s', (_, { block, reads }) => {
    fc.assert(
      fc.property(
        hostileSlack.filter((words) => asSeen(words).trim() !== ''),
        (words) => {
          const message = sent(block(words))
          expect(readBlocks(message)).toEqual({ shown: reads(asSeen(words)), alive: [] })
        },
      ),
      { numRuns: runs },
    )
  })

  it.each(Object.entries(places))(
    'do nothing in notifications and for screen readers, as %s',
    (_, { block }) => {
      fc.assert(
        fc.property(
          hostileSlack.filter((words) => asSeen(words).trim() !== ''),
          (words) => {
            const { shown, alive } = readText(sent(block(words)))
            expect(alive).toEqual([])
            expect(withoutJoiners(shown)).toContain(withoutJoiners(asSeen(words)).trim())
          },
        ),
        { numRuns: runs },
      )
    },
  )

  it.each(Object.entries(alone))('do nothing, as %s', (_, block) => {
    fc.assert(
      fc.property(hostileSlack, (words) => {
        for (const message of renderSlack({ blocks: [block(words)] })) {
          expect(readBlocks(message).alive).toEqual([])
          expect(readText(message).alive).toEqual([])
        }
        const [edit] = renderEdit({ blocks: [block(words)] }, { picture: () => 'F01', file: () => words })
        expect(readBlocks(edit).alive.filter((found) => !found.startsWith('user '))).toEqual([])
        expect(readText(edit).alive).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('are bold where the words match the question, and nowhere else', () => {
    const parts = fc.array(fc.record({ kind: fc.constantFrom('text', 'mark'), text: hostileSlack }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        parts.filter((content) => asSeen(content.map((part) => part.text).join('')).trim() !== ''),
        (content) => {
          const message = sent({ kind: 'quote', content, source: [text('A source')] })
          const bolds = (words: string, bold: boolean): readonly string[] =>
            [...words].map((sign) => `${sign}${bold}`)
          const quoted = richWords(message, 'rich_text_quote').flatMap((word) => bolds(word.text, word.bold))
          expect(quoted).toEqual(content.flatMap((part) => bolds(asSeen(part.text), part.kind === 'mark')))
        },
      ),
      { numRuns: runs },
    )
  })
})
