import { describe, expect, it } from 'vitest'
import { terminalStyle } from '../../../src/platforms/terminal/terminal-style.ts'

const tty = { isTTY: true, columns: 90 }

describe('colour', () => {
  it.each([
    ['a terminal', {}, tty, true],
    ['a pipe', {}, {}, false],
    ['a terminal with NO_COLOR', { NO_COLOR: '1' }, tty, false],
    ['a terminal with an empty NO_COLOR', { NO_COLOR: '' }, tty, true],
    ['a dumb terminal', { TERM: 'dumb' }, tty, false],
    ['a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, {}, true],
    ['a pipe with FORCE_COLOR set to nothing', { FORCE_COLOR: '' }, {}, true],
    ['a terminal with FORCE_COLOR=0', { FORCE_COLOR: '0' }, tty, false],
    ['FORCE_COLOR against NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, tty, true],
  ])('of %s', (_, env, screen, colour) => {
    expect(terminalStyle(env, screen).colour).toBe(colour)
  })
})

describe('width', () => {
  it.each([
    ['as the terminal says', {}, tty, 90],
    ['at most 100, to stay readable', {}, { columns: 240 }, 100],
    ['at least 20', {}, { columns: 7 }, 20],
    ['as COLUMNS says for a pipe', { COLUMNS: '60' }, {}, 60],
    ['80 where nothing says', {}, {}, 80],
    ['80 where a terminal does not know', { COLUMNS: 'wide' }, { columns: 0 }, 80],
  ])('is %s', (_, env, screen, width) => {
    expect(terminalStyle(env, screen).width).toBe(width)
  })
})

describe('UTF-8', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, true],
    [{ LANG: 'de_DE.utf8' }, true],
    [{ LANG: 'C' }, false],
    [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, false],
    [{ LC_CTYPE: 'C.UTF-8', LANG: 'C' }, true],
    [{ LC_ALL: '', LANG: 'en_GB.UTF-8' }, true],
    [{}, true],
    [{ TERM: 'linux' }, false],
  ])('by %o is %s', (env, unicode) => {
    expect(terminalStyle(env, tty).unicode).toBe(unicode)
  })
})
