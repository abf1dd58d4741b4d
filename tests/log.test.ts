import { describe, expect, it, vi } from 'vitest'
import { createLog } from '../src/log.ts'

describe('the log', () => {
  it('says a warning as it is', () => {
    const lines: string[] = []
    createLog((line) => lines.push(line)).warn('notes.pdf: save it as .txt.')
    expect(lines).toEqual(['notes.pdf: save it as .txt.'])
  })

  it('gives a bug with what was being done and where it arose', () => {
    const lines: string[] = []
    createLog((line) => lines.push(line)).bug(new Error('no such passage'), 'ask')
    expect(lines.join('\n')).toMatch(/while ask[\s\S]*no such passage[\s\S]*log\.test\.ts/)
  })

  it('takes what is thrown without being an error', () => {
    const lines: string[] = []
    createLog((line) => lines.push(line)).bug('out of paper', 'starting')
    expect(lines.join('\n')).toContain('out of paper')
  })

  it('goes to the standard error stream, so that answers can be piped', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    createLog().warn('look here')
    expect(error).toHaveBeenCalledWith('look here')
    error.mockRestore()
  })
})
