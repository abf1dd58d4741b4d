import { drawDigits, fittingSize, round } from './digits.ts'
import { ink } from './ink.ts'

const RADIUS = 74
const WIDTH = 20

/** A ring filled clockwise from the top by a share from 0 to 1, with its percentage within; a dash where there is none. */
export function retentionPart(share: number | undefined, x: number, y: number): string {
  const percent = Math.round((share ?? 0) * 100)
  const ring = `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="none" stroke="${ink.empty}" stroke-width="${WIDTH}"/>`
  const label = share === undefined ? '-' : `${percent}%`
  const digits = drawDigits(label, {
    x,
    y,
    size: fittingSize(label, 2 * RADIUS - WIDTH - 30, 34),
    colour: ink.digits,
    weight: 0.11,
  })
  return ring + (percent > 0 ? filled(percent / 100, x, y) : '') + digits
}

function filled(share: number, x: number, y: number): string {
  const pen = `fill="none" stroke="${ink.steps[3]}" stroke-width="${WIDTH}"`
  if (share >= 1) return `<circle cx="${x}" cy="${y}" r="${RADIUS}" ${pen}/>`
  const angle = 2 * Math.PI * share
  const toX = round(x + RADIUS * Math.sin(angle))
  const toY = round(y - RADIUS * Math.cos(angle))
  const isLong = share > 0.5 ? 1 : 0
  return `<path d="M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 ${isLong} 1 ${toX} ${toY}" ${pen}/>`
}
