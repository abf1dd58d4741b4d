import { describe, expect, it } from 'vitest'
import { doctorView, type Finding } from '../../src/view/doctor-view.ts'
import { plainText } from '../../src/view/plain-text.ts'

const fine: Finding = { state: 'fine', what: 'The store answers.' }
const warning: Finding = { state: 'warning', what: 'The clock is 4 s off.', mend: 'Set it by the network.' }
const broken: Finding = { state: 'broken', what: 'The token was refused.', mend: 'Make a new one.' }

const verdict = (...findings: readonly Finding[]): string | undefined =>
  plainText(doctorView(findings)).split('\n')[0]

describe('what a doctor found', () => {
  it('is a list of a line each, with the mend where there is one', () => {
    expect(plainText(doctorView([warning]))).toBe(
      'It works; look at this.\n\nLook: The clock is 4 s off. (Set it by the network.)',
    )
  })

  it('has what is broken first and what is fine last, and keeps the order among equals', () => {
    const second: Finding = { ...broken, what: 'The socket is closed.' }
    const lines = plainText(doctorView([fine, broken, warning, second]))
      .split('\n')
      .slice(2)
    expect(lines.map((line) => line.split(' (')[0])).toEqual([
      'Broken: The token was refused.',
      'Broken: The socket is closed.',
      'Look: The clock is 4 s off.',
      'OK: The store answers.',
    ])
  })

  it('is summed up in the first line by the worst of it', () => {
    expect(verdict(fine, fine)).toBe('All is well.')
    expect(verdict(fine, warning)).toBe('It works; look at this.')
    expect(verdict(fine, broken, warning)).toBe('One thing is broken.')
    expect(verdict(broken, broken)).toBe('2 things are broken.')
  })

  it('is told by words alone: no state is a colour or a picture', () => {
    const labels = doctorView([fine, warning, broken]).blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ label }) => label.text) : [],
    )
    expect(labels).toEqual(['Broken', 'Look', 'OK'])
  })

  it('leaves the findings that it was given as they are', () => {
    const findings = [fine, broken]
    doctorView(findings)
    expect(findings).toEqual([fine, broken])
  })
})
