import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, stripHtml } from '../../../src/quiz/formats/strip-html.ts'

describe('the words of a field of HTML', () => {
  it('are without tags, scripts, sounds and comments', () => {
    const html =
      '<div>Who <b>wound</b> it?</div><script>steal()</script><img src=x onerror=steal()><!-- no -->[sound:a.mp3]<style>b{}</style>'
    expect(stripHtml(html)).toBe('Who wound it?')
    expect(stripHtml('<script>never closed')).toBe('')
  })

  it('part where a line was broken, and nowhere else', () => {
    expect(stripHtml('a<br/>b<p>c</p>d<i>e</i>')).toBe('a b c de')
  })

  it('have characters for entities, and signs alone stay', () => {
    expect(stripHtml('1 &lt; 2 &amp;&nbsp;3 &#8212; &#x41; &bogus; a < b')).toBe(
      '1 < 2 & 3 — A &bogus; a < b',
    )
    expect(stripHtml('a&#0;b&#xd800;c')).toBe('abc')
  })

  it('are the same text again after it was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const line = text.replace(/[\s\u200B\u2060\uFEFF]+/gu, ' ').trim()
        fc.pre(!line.includes('[sound:') && !/&\w+;/.test(line))
        expect(stripHtml(escapeHtml(line))).toBe(line)
      }),
    )
  })
})
